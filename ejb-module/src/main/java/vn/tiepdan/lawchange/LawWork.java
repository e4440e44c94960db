package vn.tiepdan.lawchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tiepdan.organisation.Role;

/** Does in the background, step by step, what takes longer than anybody waits for; a step that fails is told in the log. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LawWork {

    private static final Logger LOG = Logger.getLogger(LawWork.class.getName());

    @Inject
    LawForesight foresight;

    @Inject
    LawApplication application;

    @Asynchronous
    @RolesAllowed(Role.ADMIN)
    public void foresee(LawChangeCode code, int run) {
        count(code, run);
    }

    /**
     * Goes on with every count that was broken off: a server that starts takes up what it finds, a running one what fell silent.
     *
     * <p>Where the other one still counts after all, each step is done by one of the two and none twice.
     */
    @Asynchronous
    public void goOnCounting(boolean starting) {
        foresight.brokenOff(starting ? Duration.ZERO : LawChange.SILENCE).forEach(this::count);
    }

    private void count(LawChangeCode code, int run) {
        boolean more = true;
        try {
            while (more) {
                more = foresight.step(code, run);
            }
        } catch (RuntimeException broken) {
            String errorId = UUID.randomUUID().toString();
            LOG.log(
                    Level.SEVERE,
                    "The effect of a change of the law could not be counted, error id " + errorId,
                    broken);
            foresight.failed(code, run, errorId);
        }
    }

    /** Goes on with whatever change is being applied; after a failure the next call tries again. */
    @Asynchronous
    public void goOn() {
        boolean more = true;
        try {
            while (more) {
                more = application.step();
            }
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.SEVERE,
                    "A change of the law could not be applied further and will be taken up again",
                    broken);
        }
    }
}
