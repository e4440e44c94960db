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

    @ElementCollection
    @CollectionTable(name = "plan_task_support", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "unit_code")
    @Convert(converter = UnitCodeConverter.class) // a collection does not take it by itself
    private Set<UnitCode> supports = new HashSet<>();

    protected PlanTask() {} // for JPA

    static PlanTask of(CoordinationPlan plan, int ordinal, String section, RecordPlan.Task told, UnitRow unit) {
        if (!told.kind().mayAddress(unit.kind())) {
            throw new RuleBroken("plan.task.not-subordinate", told.locus(), unit.nameVi());
        }
        PlanTask task = new PlanTask();
        task.plan = plan;
        task.ordinal = ordinal;
        task.section = section;
        task.locus = told.locus();
        task.serves = String.join(", ", told.serves());
        task.kind = told.kind();
        task.unit = told.unit();
        task.content = told.content();
        task.supports.addAll(told.supports());
        return task;
    }

    String section() {
        return section;
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
                content);
    }
}
