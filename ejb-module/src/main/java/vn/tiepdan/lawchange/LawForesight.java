package vn.tiepdan.lawchange;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import vn.tiepdan.deadline.ClockRecount;
import vn.tiepdan.deadline.LawDraft;
import vn.tiepdan.deadline.RecountedClocks;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.MachineTime;

/** Counts, so many clocks at a time, what a change would move. Each step is a transaction of its own; no clock is touched. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LawForesight {

    private static final int STEP = 5_000;

    @Inject
    LawChanges changes;

    @Inject
    ClockRecount recount;

    @Inject
    Clock law;

    @Inject
    @MachineTime
    Clock machine;

    /** Begins a count and gives its number; an older count of the same change stops by itself. */
    public int begin(LawChangeCode code) {
        LawChange change = changes.locked(code);
        LawDraft draft = change.draft();
        draft.files().forEach(recount::refuseUnfit);
        changes.forgetMoves(change);
        return change.foresee(recount.edition(), recount.openClocks(), machine.instant());
    }

    /** The counts, with their numbers, of which nothing was heard for so long: whoever did them is gone. */
    public Map<LawChangeCode, Integer> brokenOff(Duration silence) {
        return changes.countingSilently(machine.instant().minus(silence)).stream()
                .collect(toMap(LawChange::code, LawChange::run));
    }

    /** One step of the count; false when there is nothing more to count. */
    public boolean step(LawChangeCode code, int run) {
        LawChange change = changes.locked(code);
        if (!change.isCounting(run)) {
            return false;
        }
        RecountedClocks clocks = recount.foresee(change.draft(), change.countedTo(), STEP, LocalDate.now(law));
        changes.keep(change, clocks.moves(), null);
        change.counted(clocks, machine.instant());
        if (clocks.counted() == 0) {
            change.foreseen(changes.tally(change), machine.instant());
            return false;
        }
        return true;
    }

    /** Notes that the count broke off. */
    public void failed(LawChangeCode code, int run, String errorId) {
        LawChange change = changes.locked(code);
        if (change.isCounting(run)) {
            change.failed(errorId);
            changes.forgetMoves(change);
        }
    }
}
