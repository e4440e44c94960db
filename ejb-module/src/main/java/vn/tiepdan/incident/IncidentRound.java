package vn.tiepdan.incident;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tiepdan.organisation.Role;

/**
 * Looks every minute whose time has passed, once the installation says that its content is whole: half an hour is short. Several servers may
 * do so at once.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IncidentRound {

    private static final Logger LOG = Logger.getLogger(IncidentRound.class.getName());

    @Inject
    IncidentWatch watch;

    private volatile boolean begun;

    /** From now on; what a start finds late is told at once. */
    @Asynchronous
    public void begin() {
        begun = true;
        look();
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        if (begun) {
            watch.late().forEach(this::tell);
        }
    }

    private void tell(IncidentCode code) {
        try {
            watch.tell(code);
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.WARNING,
                    "What is late of gathering " + code + " could not be told; tried again in a minute",
                    broken);
        }
    }
}
