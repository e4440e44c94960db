package vn.tiepdan.lawchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.ClockRecount;
import vn.tiepdan.deadline.RecountedClocks;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/**
 * Makes a change the law, and counts the open clocks anew, so many at a time.
 *
 * <p>The law changes in one transaction, alone: every count begun before has ended, every later one is by the new law. Each step
 * after it is a transaction that recounts its clocks and says how far it came, so that a clock is old or new and never half, and
 * whoever takes the work up again repeats nothing. Of two servers one does it.
 */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LawApplication {

    private static final int STEP = 1_000;

    @Inject
    LawChanges changes;

    @Inject
    ClockRecount recount;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock law;

    @Inject
    @MachineTime
    Clock machine;

    @RolesAllowed(Role.ADMIN)
    public void enact(ApplyLawChange command) {
        LawChange change = changes.locked(command.change());
        long foreseenUnder = change.foreseenUnder();
        if (changes.isAnyApplying()) {
            throw new RuleBroken("deadline.change.other-applying");
        }
        change.apply(command.reason().strip(), caller.officer().value(), recount.openClocks(), machine.instant());
        recount.enact(change.draft(), foreseenUnder);
        trail.done("deadline.change.apply", change.code(), change.tally().toString());
    }

    /** One step of whatever is to be applied; false when nothing is, or another server is at it. */
    public boolean step() {
        return step(STEP);
    }

    boolean step(int most) {
        Optional<LawChange> next = changes.nextToApply();
        next.ifPresent(change -> step(change, most));
        return next.isPresent();
    }

    private void step(LawChange change, int most) {
        RecountedClocks clocks = recount.recount(change.countedTo(), most, LocalDate.now(law));
        changes.keep(change, clocks.moves(), machine.instant());
        change.counted(clocks, machine.instant());
        if (clocks.counted() == 0) {
            changes.forgetWhatDidNotHappen(change);
            change.applied(changes.tally(change), machine.instant());
            trail.done("deadline.change.applied", change.code(), change.tally().toString());
        }
    }
}
