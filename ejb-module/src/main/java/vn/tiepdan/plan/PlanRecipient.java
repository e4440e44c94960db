package vn.tiepdan.plan;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitCodeConverter;
import vn.tiepdan.shared.RuleBroken;

/** A line of a plan's distribution list, and the units it means. */
@Entity
@Table(name = "plan_recipient")
public class PlanRecipient {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "plan_recipient_seq")
    @SequenceGenerator(name = "plan_recipient_seq", sequenceName = "plan_recipient_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "plan_id")
    private CoordinationPlan plan;

    private int ordinal;

    @Enumerated(STRING)
    private RecipientKind kind;

    private String line;

    @ElementCollection
    @CollectionTable(name = "plan_recipient_unit", joinColumns = @JoinColumn(name = "recipient_id"))
    @Column(name = "unit_code")
    @Convert(converter = UnitCodeConverter.class) // a collection does not take it by itself
    private Set<UnitCode> units = new HashSet<>();

    protected PlanRecipient() {} // for JPA

    static PlanRecipient of(CoordinationPlan plan, int ordinal, RecordPlan.Recipient told) {
        PlanRecipient recipient = new PlanRecipient();
        recipient.plan = plan;
        recipient.ordinal = ordinal;
        recipient.says(told);
        return recipient;
    }

    void says(RecordPlan.Recipient told) {
        if (told.kind() == RecipientKind.BODIES && told.units().isEmpty()) {
            throw new RuleBroken("plan.recipient.without-body", told.line());
        }
        kind = told.kind();
        line = told.line();
        units.clear();
        units.addAll(told.units());
    }

    /** The same in another plan or edition. */
    RecordPlan.Recipient told() {
        return new RecordPlan.Recipient(kind, line, Set.copyOf(units));
    }

    int ordinal() {
        return ordinal;
    }

    Set<UnitCode> units() {
        return Set.copyOf(units);
    }

    RecipientKind kind() {
        return kind;
    }

    String line() {
        return line;
    }

    RecipientRow row(Map<UnitCode, String> names) {
        List<UnitCode> meant = units.stream().sorted().toList();
        return new RecipientRow(ordinal, kind, line, meant, CoordinationPlan.named(meant, names));
    }
}
