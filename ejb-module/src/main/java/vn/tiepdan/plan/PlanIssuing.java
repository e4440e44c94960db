package vn.tiepdan.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Takes a plan from its draft to its recipients: reviewed, signed, numbered, issued, and summed up when its event is over. Each method
 * is one transaction on the version that was seen.
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY, Role.SYSTEM})
public class PlanIssuing {

    static final String[] ISSUERS = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY};

    @Inject
    CoordinationPlans plans;

    @Inject
    PlanTasks tasks;

    @Inject
    OccasionRegister occasions;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Event<PlanIssued> issued;

    @Inject
    Event<PlanSummedUp> summedUp;

    @Inject
    Clock clock;

    /** Found complete, by another than who drafted it ({@code plan.review.by-drafter}): every section has an owner (R17). */
    @RolesAllowed({Role.OSU, Role.CLERK, Role.CHAIR, Role.VICE_CHAIR, Role.CITY})
    public void review(@NotNull PlanCode code, int seenVersion) {
        CoordinationPlan plan = plans.inWork(code, seenVersion);
        scope.requireIn(plan.unit(), Role.OSU, Role.CLERK, Role.CHAIR, Role.VICE_CHAIR, Role.CITY);
        plan.reviewed(scope.me(), LocalDate.now(clock));
        plans.write();
        trail.done("plan.review", code);
    }

    /** Back to the draft, with the reason. */
    public void sendBack(@NotNull PlanCode code, int seenVersion, String reason) {
        String told = Folding.tidy(reason);
        if (told == null) {
            throw new Invalid("reason", "plan.send-back.without-reason");
        }
        CoordinationPlan plan = underWay(code, seenVersion);
        plan.sentBack();
        plans.write();
        trail.done("plan.send-back", code, told.length() > 200 ? told.substring(0, 200) : told);
    }

    /** Signed by the one whose name stands under it; he holds a post of the ward today (R9). */
    public void sign(@NotNull PlanCode code, int seenVersion) {
        CoordinationPlan plan = underWay(code, seenVersion);
        LocalDate today = LocalDate.now(clock);
        plan.signed(scope.me(), holdsPost(plan, today), today);
        plans.write();
        trail.done("plan.sign", code);
    }

    /** Entered with this number and day; the number is given once a year to one plan ({@code plan.number.taken}) (R1). */
    @RolesAllowed({Role.OSU, Role.CLERK, Role.CITY})
    public void number(@NotNull PlanCode code, int seenVersion, Integer number, LocalDate on) {
        CoordinationPlan plan = plans.inWork(code, seenVersion);
        scope.requireIn(plan.unit(), Role.OSU, Role.CLERK, Role.CITY);
        if (number == null) {
            throw new Invalid("number", "plan.number.malformed");
        }
        if (on != null && plans.isNumberTaken(plan, number, on.getYear())) {
            throw new Invalid("number", "plan.number.taken", number, plan.symbol());
        }
        plan.numbered(number, on, LocalDate.now(clock));
        plans.write();
        trail.done("plan.number", code, number + " " + on);
    }

    /**
     * Sent to its recipients and given out as tasks; the edition before it steps back, and what both ask for goes on. That the event has
     * begun is no obstacle (R7).
     */
    public void issue(@NotNull PlanCode code, int seenVersion) {
        CoordinationPlan plan = underWay(code, seenVersion);
        LocalDate today = LocalDate.now(clock);
        Optional<CoordinationPlan> before = plan.edition() == 1 ? Optional.empty() : Optional.of(plans.withCode(code));
        before.ifPresent(CoordinationPlan::superseded);
        plans.write();
        plan.issued(scope.me(), today);
        plans.write();
        Map<UnitCode, UnitRow> known = units.all().stream().collect(toMap(UnitRow::code, identity()));
        send(plan, known, today);
        tasks.give(plan, before.orElse(null), known, today);
        plans.write();
        trail.done("plan.issue", code, String.valueOf(plan.edition()));
        issued.fire(new PlanIssued(code, plan.edition(), plan.unit(), plan.window(), today));
    }

    /** Has the open tasks follow the phases of the event as they stand now, when somebody else moved them (R6). */
    public void follow(@NotNull PlanCode code, int seenVersion) {
        CoordinationPlan plan = plans.inForce(code, seenVersion);
        scope.requireIn(plan.unit(), ISSUERS);
        tasks.follow(plan, LocalDate.now(clock));
        plans.write();
        trail.done("plan.follow", code);
    }

    /** What the session came to and what was learnt, once its event is over ({@code plan.sum-up.not-ended}) (R139). */
    public void sumUp(@NotNull PlanCode code, int seenVersion, String summary) {
        CoordinationPlan plan = plans.inForce(code, seenVersion);
        scope.requireIn(plan.unit(), ISSUERS);
        LocalDate today = LocalDate.now(clock);
        plan.summedUp(summary, occasions.window(plan.window()), today);
        summedUp(plan, null, today);
    }

    /**
     * The ward's plan for the event, if there is one in force, by its closing report that was approved: what was learnt becomes its
     * summary. Refused while the event is not over ({@code plan.sum-up.not-ended}); one that was summed up already stays as it is.
     */
    public void sumUpBy(@NotNull UnitCode unit, @NotNull WindowCode event, @NotNull String report, String lessons) {
        scope.requireIn(unit, ISSUERS);
        WindowRow window = occasions.window(event);
        LocalDate today = LocalDate.now(clock);
        for (CoordinationPlan plan : plans.inForceFor(event)) {
            if (plan.unit().equals(unit)) {
                plan.summedUpBy(report, lessons, window, today);
                summedUp(plan, report, today);
            }
        }
    }

    private void summedUp(CoordinationPlan plan, String report, LocalDate today) {
        plans.write();
        trail.done("plan.sum-up", plan.code(), report);
        summedUp.fire(new PlanSummedUp(plan.code(), plan.unit(), plan.window(), today));
    }

    private CoordinationPlan underWay(PlanCode code, int seenVersion) {
        CoordinationPlan plan = plans.inWork(code, seenVersion);
        scope.requireIn(plan.unit(), ISSUERS);
        return plan;
    }

    private boolean holdsPost(CoordinationPlan plan, LocalDate day) {
        return units.officersOf(plan.unit(), day).stream()
                .anyMatch(row -> row.code().equals(plan.signer()));
    }

    /** One copy to each body that a line means; to each officer of the ward where it means them all; one to the files. */
    private void send(CoordinationPlan plan, Map<UnitCode, UnitRow> known, LocalDate today) {
        for (PlanRecipient line : plan.recipients()) {
            switch (line.kind()) {
                case BODIES ->
                    line.units().stream()
                            .sorted()
                            .forEach(unit -> plan.sent(PlanDelivery.sent(plan, line.ordinal(), unit, null, today)));
                case STAFF ->
                    units.officersOf(plan.unit(), today).stream()
                            .collect(toMap(OfficerRow::code, identity(), (one, other) -> one, LinkedHashMap::new))
                            .values()
                            .forEach(row ->
                                    plan.sent(PlanDelivery.sent(plan, line.ordinal(), row.unit(), row.code(), today)));
                case FILE -> {
                    UnitCode registry = line.units().stream()
                            .sorted()
                            .filter(known::containsKey)
                            .findFirst()
                            .orElse(plan.unit());
                    PlanDelivery filed = PlanDelivery.sent(plan, line.ordinal(), registry, null, today);
                    filed.acknowledged(scope.me(), clock.instant());
                    plan.sent(filed);
                }
            }
        }
    }
}
