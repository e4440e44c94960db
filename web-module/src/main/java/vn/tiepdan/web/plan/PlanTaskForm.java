package vn.tiepdan.web.plan;

import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.plan.DueRule;
import vn.tiepdan.plan.RecordPlan;
import vn.tiepdan.plan.TaskKind;
import vn.tiepdan.plan.TaskRow;
import vn.tiepdan.shared.Invalid;

/** A task of a plan, as it is typed. */
public class PlanTaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String section;
    private String locus;
    private String content;
    private TaskKind kind = TaskKind.ASSIGNMENT;
    private UnitCode unit;
    private String[] supports = new String[0];
    private DueRule dueRule = DueRule.END;
    private LocalDate dueOn;
    private Integer basis;
    private String serves;

    RecordPlan.Task command() {
        List<Invalid> wrong = new ArrayList<>();
        Invalid.unless(section != null && !section.isBlank(), wrong, "section", "plan.task.section-missing");
        Invalid.unless(content != null && !content.isBlank(), wrong, "content", "plan.task.content-missing");
        Invalid.unless(unit != null, wrong, "unit", "plan.task.unit-missing");
        Invalid.unless((dueRule == DueRule.ON_DAY) == (dueOn != null), wrong, "dueOn", "plan.task.day-missing");
        List<String> requirements = Stream.of(serves == null ? new String[0] : serves.split("[,;\\s]+"))
                .filter(one -> !one.isBlank())
                .map(String::toUpperCase)
                .toList();
        Invalid.unless(
                requirements.stream().allMatch(one -> one.matches("R[0-9]{1,3}")),
                wrong,
                "serves",
                "plan.task.serves-malformed");
        Invalid.refuse(wrong);
        return new RecordPlan.Task(
                locus == null || locus.isBlank() ? section : locus.strip(),
                requirements,
                kind,
                unit,
                Stream.of(supports).map(UnitCode::new).collect(toSet()),
                content.strip(),
                dueRule,
                dueOn,
                basis);
    }

    void tell(TaskRow task) {
        section = task.section();
        locus = task.locus();
        content = task.content();
        kind = task.kind();
        unit = task.unit();
        supports = task.supports().stream().map(UnitCode::value).toArray(String[]::new);
        dueRule = task.dueRule();
        dueOn = task.dueOn();
        basis = task.basis();
        serves = task.serves();
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getLocus() {
        return locus;
    }

    public void setLocus(String locus) {
        this.locus = locus;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public TaskKind getKind() {
        return kind;
    }

    public void setKind(TaskKind kind) {
        this.kind = kind;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public String[] getSupports() {
        return supports.clone();
    }

    public void setSupports(String[] supports) {
        this.supports = supports == null ? new String[0] : supports.clone();
    }

    public DueRule getDueRule() {
        return dueRule;
    }

    public void setDueRule(DueRule dueRule) {
        this.dueRule = dueRule;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Integer getBasis() {
        return basis;
    }

    public void setBasis(Integer basis) {
        this.basis = basis;
    }

    public String getServes() {
        return serves;
    }

    public void setServes(String serves) {
        this.serves = serves;
    }
}
