package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All clocks, as a collection. The only class that loads or adds one. */
@Repository
class Clocks {

    @PersistenceContext
    EntityManager em;

    Optional<DeadlineClock> running(ClockSubject subject, String termCode) {
        return notVoided(subject).stream()
                .filter(clock -> clock.isRunning() && clock.termCode().equals(termCode))
                .findFirst();
    }

    List<DeadlineClock> notVoided(ClockSubject subject) {
        return em.createQuery("""
                        select c from DeadlineClock c
                         where c.subjectKind = :kind and c.subjectCode = :code and c.voidedOn is null""", DeadlineClock.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .getResultList();
    }

    Optional<DeadlineClock> withCode(ClockCode code) {
        return em.createQuery("select c from DeadlineClock c where c.code = :code", DeadlineClock.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Refuses when the caller decided on another version than the one stored ({@code deadline.stale}). */
    void requireVersion(DeadlineClock clock, int seen) {
        if (clock.version() != seen) {
            throw new Stale("deadline.stale");
        }
        em.lock(clock, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void add(DeadlineClock clock) {
        em.persist(clock);
    }

    /** A clock started again is written after the old one is voided: one term runs once on a record. */
    void write() {
        em.flush();
    }
}
