package vn.tiepdan.reception;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.RuleBroken;

/** All closed months and years of reception books, as a collection, whoever asks. */
@Repository
class BookCloses {

    @PersistenceContext
    EntityManager em;

    /**
     * Whether the day lies in a closed month of the ward's book, or before one: a month in which nobody came is closed with the
     * next one that is. Nothing is closed until the deed that asks has ended.
     */
    boolean isClosed(UnitCode unit, LocalDate day) {
        return isBefore(day, day("select book_held_open_from(?1)", unit));
    }

    /** The same for who only looks. */
    boolean isSeenClosed(UnitCode unit, LocalDate day) {
        return isBefore(day, day("select book_open_from(?1)", unit));
    }

    private static boolean isBefore(LocalDate day, LocalDate open) {
        return open != null && day.isBefore(open);
    }

    boolean isClosed(Visit visit) {
        return isClosed(visit.unit(), visit.visitedOn());
    }

    /** Refuses what would change the closed part of the book ({@code reception.closed}). */
    void requireOpen(UnitCode unit, LocalDate day) {
        if (isClosed(unit, day)) {
            throw new RuleBroken("reception.closed", BookPeriod.month(day).written());
        }
    }

    void requireOpen(Visit visit) {
        requireOpen(visit.unit(), visit.visitedOn());
    }

    /** The day of the first visit that stands in the ward's records; null for none. */
    LocalDate firstRecord(UnitCode unit) {
        return day("select min(v.visited_on) from visit v where v.unit_code = ?1", unit);
    }

    /** The first day with a record of which the month is open; null for none. */
    LocalDate firstOpenRecord(UnitCode unit) {
        return day("""
                select min(x.day) from (
                    select date_trunc('month', v.visited_on) as month, min(v.visited_on) as day from visit v where v.unit_code = ?1 group by 1) x
                 where not exists (select 1 from book_close c where c.unit_code = ?1
                                      and c.year = extract(year from x.month)::integer and c.month = extract(month from x.month)::integer)""", unit);
    }

    private LocalDate day(String question, UnitCode unit) {
        Object day =
                em.createNativeQuery(question).setParameter(1, unit.value()).getSingleResult();
        return day == null ? null : ((Date) day).toLocalDate();
    }

    boolean holds(UnitCode unit, BookPeriod period) {
        return !em.createQuery(
                        "select c.year from BookClose c where c.unit = :unit and c.year = :year and "
                                + (period.isYear() ? "c.month is null" : "c.month = " + period.month()),
                        Integer.class)
                .setParameter("unit", unit)
                .setParameter("year", period.year())
                .getResultList()
                .isEmpty();
    }

    /** Whether a visit of that time was not classified yet, and so has no number in any book. */
    boolean waitsForClassification(UnitCode unit, BookPeriod period) {
        return em.createQuery("""
                                select count(v) from Visit v
                                 where v.unit = :unit and v.visitedOn between :from and :to
                                   and v.book = vn.tiepdan.petition.RegisterBook.UNCLASSIFIED
                                   and v.stage <> vn.tiepdan.petition.RecordStage.VOIDED""", Long.class)
                        .setParameter("unit", unit)
                        .setParameter("from", period.from())
                        .setParameter("to", period.to())
                        .getSingleResult()
                > 0;
    }

    /** Closes it for good with what the database counts at that moment. */
    void close(UnitCode unit, BookPeriod period, LocalDate on, OfficerCode by, Instant at) {
        em.createNativeQuery("select cast(close_book(?1, ?2, cast(nullif(?3, '') as integer), ?4, ?5, ?6) as varchar)")
                .setParameter(1, unit.value())
                .setParameter(2, period.year())
                .setParameter(3, period.isYear() ? "" : period.month().toString())
                .setParameter(4, Date.valueOf(on))
                .setParameter(5, by.value())
                .setParameter(6, Timestamp.from(at))
                .getSingleResult();
    }
}
