package vn.tiepdan.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Repository;

/** Reads the plans that the caller may read; they hold no citizen's data. */
@Repository
public class PlanRegister {

    @Inject
    CoordinationPlans plans;

    @Inject
    OccasionRegister occasions;

    @Inject
    UnitRegister units;

    /** Every plan, the latest first. */
    public List<PlanRow> all() {
        Map<UnitCode, String> names = names();
        Map<WindowCode, String> titles = occasions.windows().stream().collect(toMap(WindowRow::code, WindowRow::title));
        return plans.all().stream()
                .map(plan -> plan.row(names.get(plan.unit()), titles.get(plan.window())))
                .toList();
    }

    /** The plans for the events that reach today. */
    public List<PlanRow> today() {
        Set<WindowCode> now =
                occasions.today().stream().map(OccasionDay::window).collect(toSet());
        return all().stream().filter(plan -> now.contains(plan.window())).toList();
    }

    public PlanRow row(PlanCode code) {
        CoordinationPlan plan = plans.withCode(code);
        return plan.row(
                names().get(plan.unit()), occasions.window(plan.window()).title());
    }

    public List<BasisRow> bases(PlanCode code) {
        return plans.withCode(code).basisRows();
    }

    /** The sections in the plan's order, each with its tasks. */
    public List<SectionRow> sections(PlanCode code) {
        return plans.withCode(code).sectionRows(names());
    }

    /** All tasks in the plan's order. */
    public List<TaskRow> tasks(PlanCode code) {
        return plans.withCode(code).taskRows(names());
    }

    /** The tasks that the unit leads or helps with. */
    public List<TaskRow> tasks(PlanCode code, UnitCode unit) {
        return tasks(code).stream().filter(task -> task.concerns(unit)).toList();
    }

    public List<RecipientRow> recipients(PlanCode code) {
        return plans.withCode(code).recipientRows(names());
    }

    /** What is worth a look before the plan is relied on; nothing here blocks it. */
    public List<PlanWarning> warnings(PlanCode code) {
        CoordinationPlan plan = plans.withCode(code);
        List<PlanWarning> warnings = new ArrayList<>(plan.warnings(occasions.window(plan.window())));
        boolean inPost = units.officersOf(plan.unit(), plan.latestIssue()).stream()
                .anyMatch(officer -> officer.code().equals(plan.signer()));
        if (!inPost) {
            warnings.add(PlanWarning.of("signer-without-post", plan.signerName()));
        }
        return warnings;
    }

    private Map<UnitCode, String> names() {
        return units.all().stream().collect(toMap(UnitRow::code, UnitRow::nameVi));
    }
}
