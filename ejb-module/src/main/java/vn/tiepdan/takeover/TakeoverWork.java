package vn.tiepdan.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.DomainException;

/** Takes a batch over in the background; one that fails is told on its page, and in the log without anything of its rows. */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoverWork {

    private static final Logger LOG = Logger.getLogger(TakeoverWork.class.getName());

    @Inject
    TakeoverImport importing;

    @Asynchronous
    public void run(BatchCode code) {
        try {
            importing.importAll(code);
        } catch (DomainException refused) {
            List<Object> told = refused.arguments();
            boolean byRow = "takeover.import.row".equals(refused.code());
            importing.brokenOff(
                    code,
                    byRow ? String.valueOf(told.get(1)) : refused.code(),
                    byRow ? (Integer) told.get(0) : null,
                    null);
        } catch (RuntimeException broken) {
            String errorId = UUID.randomUUID().toString();
            // The kind alone: a failure of the database may quote the row it was about.
            LOG.log(Level.SEVERE, "A batch could not be taken over, error id {0}: {1}", new Object[] {
                errorId, kinds(broken)
            });
            importing.brokenOff(code, "takeover.import.failed", null, errorId);
        }
    }

    private static String kinds(Throwable broken) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable each = broken; each != null && kinds.length() < 500; each = each.getCause()) {
            StackTraceElement[] trace = each.getStackTrace();
            kinds.append(each.getClass().getName())
                    .append(trace.length == 0 ? "" : " at " + trace[0])
                    .append("; ");
        }
        return kinds.toString();
    }
}
