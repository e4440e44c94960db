package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.shared.Repository;

/** All marked days, as a collection; together they are the working calendar. */
@Repository
class CalendarDays {

    @PersistenceContext
    EntityManager em;

    private volatile Known known = new Known(-1, null);

    /** As the asking transaction reads it; the last one is remembered until a day is marked or dropped. */
    WorkingCalendar calendar() {
        long stamp = ((Number) em.createNativeQuery("select stamp from read_mostly where name = 'CALENDAR'")
                        .getSingleResult())
                .longValue();
        Known last = known;
        if (last.stamp != stamp) {
            last = new Known(stamp, WorkingCalendar.of(all()));
            known = last;
        }
        return last.calendar;
    }

    private record Known(long stamp, WorkingCalendar calendar) {}

    List<MarkedDay> all() {
        return em.createQuery("select d from CalendarDay d order by d.date", CalendarDay.class)
                .getResultStream()
                .map(CalendarDay::marked)
                .toList();
    }

    /** A delivered file takes the place of the delivered days; what the office has marked or taken out stays so. */
    void replaceDelivered(CalendarFile file) {
        em.createQuery("delete from CalendarDay d where d.origin = :delivered")
                .setParameter("delivered", LawOrigin.DELIVERED)
                .executeUpdate();
        Set<LocalDate> ofOffice = new HashSet<>();
        all().forEach(day -> ofOffice.add(day.date()));
        List<?> dropped = em.createNativeQuery("select to_char(on_day, 'YYYY-MM-DD') from calendar_day_dropped")
                .getResultList();
        dropped.forEach(day -> ofOffice.add(LocalDate.parse((String) day)));
        file.days().stream()
                .filter(day -> !ofOffice.contains(day.date()))
                .forEach(day -> em.persist(CalendarDay.of(day)));
    }

    /** The office marks a day, whatever it was before. */
    void mark(MarkedDay day) {
        forget(day.date());
        em.persist(CalendarDay.of(day));
    }

    /** The office takes a mark away: the day is again what its weekday says, also after the next delivery. */
    void drop(LocalDate date, String source) {
        forget(date);
        em.createNativeQuery("insert into calendar_day_dropped (on_day, source) values (?1, ?2)")
                .setParameter(1, date)
                .setParameter(2, source)
                .executeUpdate();
    }

    private void forget(LocalDate date) {
        em.createQuery("delete from CalendarDay d where d.date = :date")
                .setParameter("date", date)
                .executeUpdate();
        em.createNativeQuery("delete from calendar_day_dropped where on_day = ?1")
                .setParameter(1, date)
                .executeUpdate();
    }
}
