package vn.tiepdan.scenario;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.shared.Invalid;

/** What the police prepare; each method is one transaction, decided on the version seen. */
@Stateless
@RolesAllowed({Role.POLICE, Role.CHAIR})
public class ScenarioDesk {

    private static final int LONGEST_CHECK = 300;
    private static final int LONGEST_NOTE = 1000;

    @Inject
    Scenarios scenarios;

    @Inject
    PlanRegister plans;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Beside the ward's plan with that code, for the ward where the caller is police. */
    @RolesAllowed(Role.POLICE)
    public PoliceCode draftPlan(String title, String wardPlan) {
        UnitCode unit = scope.home();
        scope.requireIn(unit, Role.POLICE);
        if (wardPlan == null || wardPlan.isBlank()) {
            throw new Invalid("wardPlan", "scenario.plan.ward-plan-missing");
        }
        String linked = wardPlan.strip();
        if (plans.all().stream().noneMatch(row -> row.code().value().equals(linked))) {
            throw new Invalid("wardPlan", "scenario.plan.no-such-ward-plan");
        }
        PolicePlan plan = PolicePlan.drafted(unit, title, linked, scope.me(), LocalDate.now(clock));
        scenarios.add(plan);
        trail.done("scenario.plan", plan.code());
        return plan.code();
    }

    /** By the chair, or a police officer who did not draft it. */
    public void approvePlan(@NotNull PoliceCode code, int seenVersion, String number) {
        PolicePlan plan = scenarios.plan(code, seenVersion);
        scope.requireIn(plan.unit(), Role.POLICE, Role.CHAIR);
        plan.approved(number, scope.me(), LocalDate.now(clock));
        scenarios.changed(plan);
        trail.done("scenario.plan.approve", code);
    }

    @RolesAllowed(Role.POLICE)
    public PoliceCode write(@NotNull PoliceCode plan, @NotNull WriteScenario told) {
        PolicePlan found = scenarios.plan(plan);
        scope.requireIn(found.unit(), Role.POLICE);
        Scenario scenario = Scenario.written(found, told);
        scenarios.add(scenario);
        trail.done("scenario.write", scenario.code());
        return scenario.code();
    }

    @RolesAllowed(Role.POLICE)
    public void rewrite(@NotNull PoliceCode code, int seenVersion, @NotNull WriteScenario told) {
        Scenario scenario = asSeen(code, seenVersion, Role.POLICE);
        scenario.says(told);
        done(scenario, "scenario.rewrite");
    }

    public void ask(@NotNull PoliceCode code, int seenVersion, String body, String contact) {
        Scenario scenario = asSeen(code, seenVersion, Role.POLICE, Role.CHAIR);
        scenario.asks(body, contact);
        done(scenario, "scenario.ask");
    }

    public void confirmed(@NotNull PoliceCode code, int seenVersion, int body, String by, LocalDate on) {
        Scenario scenario = asSeen(code, seenVersion, Role.POLICE, Role.CHAIR);
        scenario.confirmed(body, by, on, LocalDate.now(clock));
        done(scenario, "scenario.confirm");
    }

    public void exercised(@NotNull PoliceCode code, int seenVersion, LocalDate on, String notes) {
        Scenario scenario = asSeen(code, seenVersion, Role.POLICE, Role.CHAIR);
        scenario.exercised(on, notes, LocalDate.now(clock));
        done(scenario, "scenario.exercise");
    }

    public void addCheck(PhaseStage stage, String what) {
        List<Invalid> found = new ArrayList<>();
        String line = Typed.required(found, what, "what", LONGEST_CHECK);
        Invalid.unless(stage != null && stage != PhaseStage.GAP, found, "stage", "scenario.check.stage-missing");
        Invalid.refuse(found);
        UnitCode unit = scope.home();
        scope.requireIn(unit, Role.POLICE, Role.CHAIR);
        scenarios.addCheck(unit, stage, line);
        trail.done("scenario.check.add", unit);
    }

    public void dropCheck(long item) {
        UnitCode unit = scope.home();
        scope.requireIn(unit, Role.POLICE, Role.CHAIR);
        scenarios.dropCheck(unit, item, LocalDate.now(clock));
        trail.done("scenario.check.drop", unit, String.valueOf(item));
    }

    /** Ticks a line for today; a second tick of a day changes nothing. */
    @RolesAllowed({Role.POLICE, Role.CHAIR, Role.OSU})
    public void tick(long item, String remark) {
        UnitCode unit = scope.home();
        scope.requireIn(unit, Role.POLICE, Role.CHAIR, Role.OSU);
        List<Invalid> found = new ArrayList<>();
        String words = Typed.optional(found, remark, "remark", LONGEST_CHECK);
        Invalid.refuse(found);
        if (scenarios.mark(unit, item, LocalDate.now(clock), words, scope.me(), clock.instant())) {
            trail.done("scenario.check", unit, String.valueOf(item));
        }
    }

    /** A note for few: each of them works for the ward, or it is refused ({@code scenario.note.of-another-unit}). */
    @RolesAllowed(Role.POLICE)
    public PoliceCode note(NoteUrgency urgency, String content, @NotNull Set<OfficerCode> readers) {
        UnitCode unit = scope.home();
        scope.requireIn(unit, Role.POLICE);
        List<Invalid> found = new ArrayList<>();
        String words = Typed.required(found, content, "content", LONGEST_NOTE);
        Invalid.unless(urgency != null, found, "urgency", "scenario.note.urgency-missing");
        Invalid.unless(!readers.isEmpty(), found, "readers", "scenario.note.nobody");
        Invalid.refuse(found);
        Set<OfficerCode> ours = units.officersOf(unit, LocalDate.now(clock)).stream()
                .map(OfficerRow::code)
                .collect(Collectors.toSet());
        if (!ours.containsAll(readers)) {
            throw new Invalid("readers", "scenario.note.of-another-unit");
        }
        PoliceCode code = PoliceCode.fresh("GC");
        scenarios.note(code, unit, urgency, words, readers, scope.me(), clock.instant());
        trail.done("scenario.note", code);
        return code;
    }

    /** The caller has read a note that is for him. */
    @PermitAll
    public void read(@NotNull PoliceCode code) {
        scenarios.read(code, scope.me(), clock.instant());
        trail.done("scenario.note.read", code);
    }

    private Scenario asSeen(PoliceCode code, int seenVersion, String... roles) {
        Scenario scenario = scenarios.scenario(code, seenVersion);
        scope.requireIn(scenario.unit(), roles);
        return scenario;
    }

    private void done(Scenario scenario, String act) {
        scenarios.changed(scenario);
        trail.done(act, scenario.code());
    }
}
