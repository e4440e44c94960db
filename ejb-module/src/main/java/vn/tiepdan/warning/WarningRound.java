package vn.tiepdan.warning;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;

/**
 * Computes each ward once a day, soon after midnight, and looks every few minutes whose turn it is to be called. Several servers may do
 * so at once: the ward is computed in turn, and twice comes to the same.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarningRound {

    @Inject
    WarningComputation computation;

    private volatile boolean begun;
    private final AtomicBoolean working = new AtomicBoolean();

    /** From now on; what a start finds not computed today is computed at once. */
    @Asynchronous
    public void begin() {
        begun = true;
        work();
    }

    @Schedule(hour = "*", minute = "2/5", persistent = false)
    void work() {
        if (begun && working.compareAndSet(false, true)) {
            try {
                for (UnitCode unit : computation.waiting()) {
                    computation.nightly(unit);
                }
                computation.callNext();
            } finally {
                working.set(false);
            }
        }
    }
}
