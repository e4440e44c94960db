package vn.tiepdan.lawchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.ClockRecount;
import vn.tiepdan.deadline.LawLoading;
import vn.tiepdan.shared.MachineTime;

/**
 * Loads the law delivered with the product and, where clocks are open, has them counted anew by it.
 *
 * <p>Called when the product starts, before anybody can sign in, hence open: a second call changes nothing.
 */
@Stateless
@PermitAll
public class DeliveredLaw {

    private static final int LONGEST_REASON = 300;

    @Inject
    LawLoading loading;

    @Inject
    ClockRecount recount;

    @Inject
    LawChanges changes;

    @Inject
    AuditTrail trail;

    @Inject
    @MachineTime
    Clock machine;

    public void load() {
        List<String> counting = loading.load();
        long open = counting.isEmpty() ? 0 : recount.openClocks();
        if (open > 0) {
            String files = String.join(", ", counting);
            LawChange change = LawChange.delivered(
                    files.substring(0, Math.min(LONGEST_REASON, files.length())),
                    AuditTrail.SYSTEM,
                    open,
                    machine.instant());
            changes.add(change);
            trail.done("deadline.change.apply", change.code(), files);
        }
    }
}
