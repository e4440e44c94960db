package vn.tiepdan.access;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.tiepdan.shared.MachineTime;

/**
 * Counts failed attempts in the database, so that neither a restart nor a second server forgets.
 *
 * <p>Within 15 minutes, at one door: five failures of a name from one address, and fifty of a name from anywhere, are the last
 * that are looked at. So are a hundred failures from one address of names that exist: that is somebody who tries one password
 * on everybody. Thirty failures of invented names shut nobody out who comes from there with the right password; every failure
 * from there is then answered alike, so that nobody learns which names exist.
 *
 * <p>An attempt is written before the password is looked at, one at a time for each name and each address, and taken away when
 * it fits: those who try in parallel find each other. Nobody is signed in yet when these are called. A failure outlives the
 * rollback of the attempt.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class FailedAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_NAME_AND_ADDRESS = 5;
    private static final int PER_NAME = 50;
    private static final int KNOWN_PER_ADDRESS = 100;
    private static final int INVENTED_PER_ADDRESS = 30;

    private static final int NAMES = 8_421_002;
    private static final int ADDRESSES = 8_421_003;

    private static final String COUNT = "select count(*), min(at) from login_failure where door = ?1 and at > ?2 and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    @MachineTime
    Clock machine;

    /**
     * Lets an attempt in and counts it; refuses with {@link Throttled} what is not to be looked at any more.
     *
     * @param known whether somebody has this name
     */
    public Attempt begin(Door door, String name, boolean known, String address) {
        String who = key(name);
        String from = key(address);
        // Names before addresses, always: two that wait for each other would wait for ever.
        lock(NAMES, door + "|" + who);
        lock(ADDRESSES, door + "|" + from);
        Instant now = machine.instant();
        refuse(wait(count(door, now, "name = ?3 and address = ?4", who, from), PER_NAME_AND_ADDRESS, now));
        refuse(wait(count(door, now, "name = ?3", who), PER_NAME, now));
        refuse(wait(count(door, now, "address = ?3 and known", from), KNOWN_PER_ADDRESS, now));
        long crowded = wait(count(door, now, "address = ?3 and not known", from), INVENTED_PER_ADDRESS, now);
        Number id = (Number) em.createNativeQuery(
                        "insert into login_failure (door, name, known, address, at) values (?1, ?2, ?3, ?4, ?5) returning id")
                .setParameter(1, door.name())
                .setParameter(2, who)
                .setParameter(3, known)
                .setParameter(4, from)
                .setParameter(5, Timestamp.from(now))
                .getSingleResult();
        return new Attempt(id.longValue(), door, who, from, crowded);
    }

    /** A success clears what went before from this address; what others tried under the name stays. */
    public void succeeded(Attempt attempt) {
        em.createNativeQuery(
                        "delete from login_failure where door = ?1 and name = ?2 and address = ?3 and id <= ?4 or at < ?5")
                .setParameter(1, attempt.door().name())
                .setParameter(2, attempt.name())
                .setParameter(3, attempt.address())
                .setParameter(4, attempt.id())
                .setParameter(5, Timestamp.from(machine.instant().minus(Duration.ofDays(1))))
                .executeUpdate();
    }

    private void lock(int what, String key) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1, hashtext(?2)) as varchar)")
                .setParameter(1, what)
                .setParameter(2, key)
                .getSingleResult();
    }

    private Object[] count(Door door, Instant now, String of, String... values) {
        Query query = em.createNativeQuery(COUNT + of)
                .setParameter(1, door.name())
                .setParameter(2, Timestamp.from(now.minus(WINDOW)));
        for (int i = 0; i < values.length; i++) {
            query.setParameter(3 + i, values[i]);
        }
        return (Object[]) query.getSingleResult();
    }

    /** The seconds until the oldest of too many is forgotten; 0 when they are not too many. */
    private static long wait(Object[] found, int limit, Instant now) {
        if (((Number) found[0]).intValue() < limit) {
            return 0;
        }
        Instant oldest = ((Timestamp) found[1]).toInstant();
        return Math.max(1, Duration.between(now, oldest.plus(WINDOW)).toSeconds());
    }

    private static void refuse(long seconds) {
        if (seconds > 0) {
            throw new Throttled(seconds);
        }
    }

    /** What can be stored, whatever was typed: no control characters, at most 60 characters. */
    private static String key(String text) {
        String known = text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "?");
        return known.length() > 60 ? known.substring(0, 60) : known;
    }
}
