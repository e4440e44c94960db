package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The law delivered with the product, on a database of a neighbour's test. */
public final class LawOn {

    private LawOn() {}

    public static LawLoading loading(EntityManager em, Clock clock) {
        LawLoading loading = new LawLoading();
        loading.terms = new LegalTerms();
        loading.terms.em = em;
        loading.transitions = new Transitions();
        loading.transitions.em = em;
        loading.days = new CalendarDays();
        loading.days.em = em;
        loading.files = new LawFiles();
        loading.files.em = em;
        loading.clock = clock;
        return loading;
    }

    public static CalendarRegister calendar(EntityManager em) {
        CalendarRegister calendar = new CalendarRegister();
        calendar.days = new CalendarDays();
        calendar.days.em = em;
        return calendar;
    }
}
