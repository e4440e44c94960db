package vn.tiepdan.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.MachineTime;

/**
 * Writes the trail. A deed stands or falls with the transaction that does it; a refusal outlives the rollback.
 *
 * <p>Everybody may leave a trace, so nobody is kept from these methods; who acted is what the container knows.
 */
@Stateless
@PermitAll
public class AuditTrail {

    /** The name under which work of the system itself is written. */
    public static final String SYSTEM = "system";

    @Resource
    SessionContext session;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    AuditEntries entries;

    @Inject
    Clock clock;

    @Inject
    @MachineTime
    Clock machine;

    /** Remembers a deed on the object with this code. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(String act, Object object) {
        done(act, object, null);
    }

    /** Remembers a deed with a detail that holds no citizen's data. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(String act, Object object, String detail) {
        keep(entry(actor(), act, object, detail, false));
    }

    /**
     * Keeps the entry until the deed's transaction is about to end, and lets it fail with the writing of it: entries are numbered
     * and chained one transaction after the other, so the later a deed comes to that, the less others wait for it.
     */
    @SuppressWarnings("unchecked")
    private void keep(AuditEntry entry) {
        entries.settle();
        List<AuditEntry> kept = (List<AuditEntry>) transactions.getResource(AuditTrail.class);
        if (kept == null) {
            List<AuditEntry> fresh = new ArrayList<>();
            transactions.putResource(AuditTrail.class, fresh);
            transactions.registerInterposedSynchronization(new AtTheEnd(entries, fresh));
            kept = fresh;
        }
        kept.add(entry);
    }

    /** Writes what a transaction did into the trail as the last thing before it ends. */
    private record AtTheEnd(AuditEntries entries, List<AuditEntry> kept) implements Synchronization {

        @Override
        public void beforeCompletion() {
            entries.add(kept);
        }

        @Override
        public void afterCompletion(int status) {
            // What is written stands or falls with the transaction.
        }
    }

    /** Remembers that the caller was refused, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(String act, Object object, String code) {
        entries.add(List.of(entry(actor(), act, object, code, true)));
    }

    /** Remembers what somebody did who is not signed in yet: a login, a failed one, a token. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void atTheDoor(String actor, String act, boolean refused, String detail) {
        entries.add(List.of(entry(actor, act, null, detail, refused)));
    }

    private AuditEntry entry(String actor, String act, Object object, String detail, boolean refused) {
        String code = object == null ? null : object.toString();
        return new AuditEntry(machine.instant(), LocalDate.now(clock), actor, act, code, detail, refused);
    }

    private String actor() {
        String name = session.getCallerPrincipal().getName();
        return "anonymous".equals(name) ? SYSTEM : name;
    }
}
