package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.tiepdan.shared.Repository;

/** All marked days, as a collection; together they are the working calendar. */
@Repository
class CalendarDays {

    @PersistenceContext
    EntityManager em;

    WorkingCalendar calendar() {
        return WorkingCalendar.of(
                em.createQuery("select d from CalendarDay d", CalendarDay.class).getResultList());
    }

    void replace(CalendarFile file) {
        em.createQuery("delete from CalendarDay d").executeUpdate();
        file.days().forEach(em::persist);
    }
}
