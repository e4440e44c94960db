package vn.tiepdan.scenario;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Repository;

/** Reads what the police prepared. */
@Repository
public class ScenarioRegister {

    @Inject
    Scenarios scenarios;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public List<PolicePlanRow> plans(int first, int size) {
        return scenarios.plans(first, size).stream().map(this::row).toList();
    }

    public long countPlans() {
        return scenarios.countPlans();
    }

    public PolicePlanRow plan(PoliceCode code) {
        return row(scenarios.plan(code));
    }

    public List<ScenarioRow> of(PoliceCode plan) {
        return scenarios.of(scenarios.plan(plan)).stream().map(Scenario::row).toList();
    }

    public ScenarioRow scenario(PoliceCode code) {
        return scenarios.scenario(code).row();
    }

    /** The scenarios of approved plans of the unit: only those are activated. */
    public List<ScenarioRow> usable(UnitCode unit) {
        return scenarios.usable(unit).stream().map(Scenario::row).toList();
    }

    /** The check list of a stage as it stands today. */
    public List<CheckRow> checks(PhaseStage stage) {
        UnitCode unit = scope.home();
        return unit == null || !scope.units().contains(unit)
                ? List.of()
                : scenarios.checks(unit, stage, LocalDate.now(clock));
    }

    /** The notes that the caller wrote or may read. */
    public List<NoteRow> notes(int first, int size) {
        return scenarios.notes(scope.me(), first, size);
    }

    public long countNotes() {
        return scenarios.countNotes(scope.me(), false);
    }

    public long countUnreadNotes() {
        return scenarios.countNotes(scope.me(), true);
    }

    private PolicePlanRow row(PolicePlan plan) {
        return plan.row(units::nameOf, scenarios.countScenarios(plan));
    }
}
