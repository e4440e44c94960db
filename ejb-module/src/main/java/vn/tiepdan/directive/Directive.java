package vn.tiepdan.directive;

import static jakarta.persistence.EnumType.STRING;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitCodeConverter;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * A document by which a higher level directs the ward, from its receipt on.
 *
 * <p>It asks for tasks; where it does not, somebody says why. Whether it is still in force is asked on a day.
 */
@Entity
@Table(name = "directive")
public class Directive {

    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "directive_seq")
    @SequenceGenerator(name = "directive_seq", sequenceName = "directive_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private DirectiveCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    private IssuerKind issuer;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String title;
    private String demands;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "directive_audience", joinColumns = @JoinColumn(name = "directive_id"))
    @Column(name = "unit_code")
    @Convert(converter = UnitCodeConverter.class) // a collection does not take it by itself
    private Set<UnitCode> audience = new HashSet<>();

    @Column(name = "no_task_reason")
    private String noTaskReason;

    @Column(name = "recorded_by", updatable = false)
    private OfficerCode recordedBy;

    protected Directive() {} // for JPA

    static Directive recorded(
            DirectiveCode code, UnitCode unit, RecordDirective told, OfficerCode by, LocalDate today) {
        if (told.receivedOn().isAfter(today)) {
            throw new Invalid("receivedOn", "directive.received.in-future");
        }
        Directive directive = new Directive();
        directive.code = code;
        directive.unit = unit;
        directive.issuer = told.issuer();
        directive.number = told.number();
        directive.issuedOn = told.issuedOn();
        directive.receivedOn = told.receivedOn();
        directive.title = told.title();
        directive.demands = told.demands();
        directive.validTo = told.validTo();
        directive.audience.addAll(told.audience());
        directive.recordedBy = by;
        return directive;
    }

    /** Nothing is to be done upon it, for a reason; refused once it has tasks ({@code directive.has-tasks}). */
    void needsNoTask(String why, boolean hasTasks) {
        if (hasTasks) {
            throw new RuleBroken("directive.has-tasks", code);
        }
        noTaskReason = Folding.tidy(why);
        if (noTaskReason == null) {
            throw new Invalid("reason", "directive.reason.missing");
        }
        if (noTaskReason.length() > LONGEST_REASON) {
            throw new Invalid("reason", "directive.text.too-long", LONGEST_REASON);
        }
    }

    /** It stops being in force on that day. */
    void endsOn(LocalDate day) {
        if (day == null || day.isBefore(issuedOn)) {
            throw new Invalid("validTo", "directive.valid.before-issue");
        }
        validTo = day;
    }

    /** A task was derived: whatever was said against one no longer holds. */
    void hasTask() {
        noTaskReason = null;
    }

    DirectiveRow row(Figures figures, LocalDate today) {
        return new DirectiveRow(
                code,
                version,
                unit,
                issuer,
                number,
                issuedOn,
                receivedOn,
                title,
                demands,
                validTo,
                validTo != null && validTo.isBefore(today),
                audience.stream().sorted().toList(),
                noTaskReason,
                recordedBy,
                figures.tasks(),
                figures.open(),
                figures.readByMe());
    }

    /** What is counted beside it. */
    record Figures(int tasks, int open, boolean readByMe) {

        static final Figures NONE = new Figures(0, 0, false);
    }

    Long id() {
        return id;
    }

    DirectiveCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }

    Set<UnitCode> audience() {
        return Set.copyOf(audience);
    }
}
