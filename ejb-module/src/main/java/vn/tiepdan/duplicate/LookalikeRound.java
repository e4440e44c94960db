package vn.tiepdan.duplicate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.tiepdan.organisation.Role;

/**
 * Tells every few seconds by what new and changed petitions are found, so that the deed of taking one in need not wait for it.
 * Several servers may do so at once.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LookalikeRound {

    @Inject
    LookalikeStep step;

    private volatile boolean begun;
    private final AtomicBoolean working = new AtomicBoolean();

    /** From now on, when the schema is there. */
    public void begin() {
        begun = true;
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void tell() {
        if (begun && working.compareAndSet(false, true)) {
            try {
                while (step.tellNext()) {
                    Thread.onSpinWait();
                }
            } finally {
                working.set(false);
            }
        }
    }
}
