package vn.tiepdan.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * What recipients of a plan say: that their copy came, and that they have read it. A body's copy is spoken for by whoever works there,
 * a person's by that person alone; everybody may be sent one, so nobody is kept from these methods (R10–R15).
 */
@Stateless
@PermitAll
public class PlanReceipts {

    @Inject
    CoordinationPlans plans;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The copies that are the caller's came in; {@code plan.delivery.none-of-yours} when there is none. */
    public void receive(@NotNull PlanCode code) {
        note(code, "plan.receive", PlanDelivery::received);
    }

    /** The caller has read his copies. */
    public void acknowledge(@NotNull PlanCode code) {
        note(code, "plan.acknowledge", PlanDelivery::acknowledged);
    }

    private void note(PlanCode code, String act, Step step) {
        CoordinationPlan plan = plans.withCode(code);
        OfficerCode me = scope.me();
        List<PlanDelivery> mine = mine(plan, plans.addressees(), me);
        if (mine.isEmpty()) {
            throw new RuleBroken("plan.delivery.none-of-yours", code);
        }
        Instant now = clock.instant();
        mine.forEach(delivery -> step.take(delivery, me, now));
        plans.write();
        trail.done(act, code);
    }

    static List<PlanDelivery> mine(CoordinationPlan plan, Set<UnitCode> addressees, OfficerCode me) {
        return plan.deliveries().stream()
                .filter(delivery -> isMine(delivery, addressees, me))
                .toList();
    }

    static boolean isMine(PlanDelivery delivery, Set<UnitCode> addressees, OfficerCode me) {
        return delivery.isPersonal() ? me.equals(delivery.officer()) : addressees.contains(delivery.unit());
    }

    /** A step of a copy. */
    @FunctionalInterface
    private interface Step {
        void take(PlanDelivery delivery, OfficerCode by, Instant at);
    }
}
