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

    long open() {
        return em.createQuery(
                        "select count(c) from DeadlineClock c where c.stoppedOn is null and c.voidedOn is null",
                        Long.class)
                .getSingleResult();
    }

    /** The next so many open clocks by number, with their suspensions; to be kept from others where they are to change. */
    List<DeadlineClock> open(long after, int most, boolean toChange) {
        List<?> numbers = em.createNativeQuery("""
                        select id from deadline_clock where id > ?1 and stopped_on is null and voided_on is null
                         order by id limit ?2""" + (toChange ? " for update" : ""))
                .setParameter(1, after)
                .setParameter(2, most)
                .getResultList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select distinct c from DeadlineClock c left join fetch c.pauses
                         where c.id > :after and c.id <= :last and c.stoppedOn is null and c.voidedOn is null
                         order by c.id""", DeadlineClock.class)
                .setHint("eclipselink.read-only", !toChange)
                .setParameter("after", after)
                .setParameter("last", ((Number) numbers.get(numbers.size() - 1)).longValue())
                .getResultList();
    }

    /** How many open clocks rest on a year without calendar data, by term and year. */
    List<ProvisionalRow> provisional() {
        List<?> found = em.createNativeQuery("""
                        select coalesce(extended_code, term_code), cast(extract(year from due_on) as integer), count(*)
                          from deadline_clock where provisional and stopped_on is null and voided_on is null
                         group by 1, 2 order by 2, 1""").getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new ProvisionalRow(
                        (String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** A clock started again is written after the old one is voided: one term runs once on a record. */
    void write() {
        em.flush();
    }
}
