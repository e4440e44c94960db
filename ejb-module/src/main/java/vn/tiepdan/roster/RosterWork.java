package vn.tiepdan.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tiepdan.organisation.Role;

/** Thinks rosters over in the background, one after the other and outside of any transaction. */
@Singleton
@Lock(LockType.WRITE)
@AccessTimeout(value = 2, unit = TimeUnit.MINUTES)
@RolesAllowed({Role.OSU, Role.CHAIR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterWork {

    private static final Logger LOG = Logger.getLogger(RosterWork.class.getName());
    private static final long TOLD_EVERY = 700;

    @Inject
    RosterFile file;

    @Asynchronous
    public void run(ProposalCode code) {
        try {
            AtomicLong told = new AtomicLong(-TOLD_EVERY);
            file.solved(code, Solving.solve(file.plan(code), (score, spent) -> {
                if (spent - told.get() < TOLD_EVERY) {
                    return true;
                }
                told.set(spent);
                return file.tell(code, score.hardScore(), score.softScore(), spent);
            }));
        } catch (RuntimeException broken) {
            String errorId = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, "A roster could not be thought over, error id " + errorId, broken);
            file.brokenOff(code, errorId);
        }
    }
}
