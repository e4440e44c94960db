package vn.tiepdan.access;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.tiepdan.shared.MachineTime;

/**
 * Counts failed attempts per name and per address, in the database, so that neither a restart nor a second server forgets.
 *
 * <p>Nobody is signed in yet when these are called. A failure outlives the rollback of the attempt.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class FailedAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_NAME = 5;
    private static final int PER_ADDRESS = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    @MachineTime
    Clock machine;

    /** Refuses with {@link Throttled} while too many attempts of the last 15 minutes failed. */
    public void admit(String name, String address) {
        refuseBeyond("select count(*), min(at) from login_failure where name = ?1 and at > ?2", key(name), PER_NAME);
        refuseBeyond(
                "select count(*), min(at) from login_failure where address = ?1 and at > ?2",
                key(address),
                PER_ADDRESS);
    }

    public void failed(String name, String address) {
        em.createNativeQuery("insert into login_failure (name, address, at) values (?1, ?2, ?3)")
                .setParameter(1, key(name))
                .setParameter(2, key(address))
                .setParameter(3, Timestamp.from(machine.instant()))
                .executeUpdate();
    }

    /** A success clears the name; what the address did to other names stays. */
    public void succeeded(String name) {
        em.createNativeQuery("delete from login_failure where name = ?1 or at < ?2")
                .setParameter(1, key(name))
                .setParameter(2, Timestamp.from(machine.instant().minus(Duration.ofDays(1))))
                .executeUpdate();
    }

    private void refuseBeyond(String count, String key, int limit) {
        Instant now = machine.instant();
        Object[] found = (Object[]) em.createNativeQuery(count)
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now.minus(WINDOW)))
                .getSingleResult();
        if (((Number) found[0]).intValue() >= limit) {
            Instant oldest = ((Timestamp) found[1]).toInstant();
            throw new Throttled(
                    Math.max(1, Duration.between(now, oldest.plus(WINDOW)).toSeconds()));
        }
    }

    private static String key(String text) {
        String known = text == null ? "" : text.strip().toLowerCase(java.util.Locale.ROOT);
        return known.length() > 60 ? known.substring(0, 60) : known;
    }
}
