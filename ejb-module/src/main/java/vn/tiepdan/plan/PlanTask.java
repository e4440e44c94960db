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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitCodeConverter;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.RuleBroken;

/** What a plan has one unit do, with the units that help it; told to subordinates, asked of everybody else. */
@Entity
@Table(name = "plan_task")
public class PlanTask {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "plan_task_seq")
    @SequenceGenerator(name = "plan_task_seq", sequenceName = "plan_task_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "plan_id")
    private CoordinationPlan plan;

    private int ordinal;
    private String section;
    private String locus;
    private String serves;

    @Enumerated(STRING)
    private TaskKind kind;

    @Column(name = "unit_code")
    private UnitCode unit;

    private String content;

    @Enumerated(STRING)
    @Column(name = "due_rule")
    private DueRule dueRule;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The basis that it carries out, by its ordinal; null for none. */
    private Integer basis;

    @ElementCollection
    @CollectionTable(name = "plan_task_support", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "unit_code")
    @Convert(converter = UnitCodeConverter.class) // a collection does not take it by itself
    private Set<UnitCode> supports = new HashSet<>();

    protected PlanTask() {} // for JPA

    static PlanTask of(CoordinationPlan plan, int ordinal, String section, RecordPlan.Task told, UnitRow unit) {
        requireAddressable(told, unit);
        PlanTask task = new PlanTask();
        task.plan = plan;
        task.ordinal = ordinal;
        task.section = section;
        task.says(told);
        return task;
    }

    static void requireAddressable(RecordPlan.Task told, UnitRow unit) {
        if (!told.kind().mayAddress(unit.kind())) {
            throw new RuleBroken("plan.task.not-subordinate", told.locus(), unit.nameVi());
        }
    }

    /** Only for a unit whom the plan may address so; {@link #of} has asked. */
    void says(RecordPlan.Task told) {
        locus = told.locus();
        serves = told.serves().isEmpty() ? null : String.join(", ", told.serves());
        kind = told.kind();
        unit = told.unit();
        content = told.content();
        dueRule = told.dueRule();
        dueOn = dueRule == DueRule.ON_DAY ? told.dueOn() : null;
        basis = told.basis();
        supports.clear();
        supports.addAll(told.supports());
        supports.remove(unit);
    }

    /** The same in another plan or edition. */
    RecordPlan.Task told() {
        return new RecordPlan.Task(
                locus,
                serves == null ? List.of() : List.of(serves.split(", ")),
                kind,
                unit,
                Set.copyOf(supports),
                content,
                dueRule,
                dueOn,
                basis);
    }

    /** Whether it asks the same of the same units by the same day, so that what was begun for one goes on for the other. */
    boolean asksTheSameAs(PlanTask other) {
        return locus.equals(other.locus)
                && kind == other.kind
                && unit.equals(other.unit)
                && content.equals(other.content)
                && supports.equals(other.supports)
                && dueRule == other.dueRule
                && Objects.equals(dueOn, other.dueOn);
    }

    String section() {
        return section;
    }

    int ordinal() {
        return ordinal;
    }

    String locus() {
        return locus;
    }

    String serves() {
        return serves;
    }

    TaskKind kind() {
        return kind;
    }

    UnitCode unit() {
        return unit;
    }

    String content() {
        return content;
    }

    Set<UnitCode> supports() {
        return Set.copyOf(supports);
    }

    DueRule dueRule() {
        return dueRule;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Integer basis() {
        return basis;
    }

    TaskRow row(Map<UnitCode, String> names) {
        List<UnitCode> helpers = supports.stream().sorted().toList();
        return new TaskRow(
                ordinal,
                section,
                locus,
                serves,
                kind,
                unit,
                names.get(unit),
                helpers,
                CoordinationPlan.named(helpers, names),
                content,
                dueRule,
                dueOn,
                basis);
    }
}
