package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The terms and days that a database holds, counted with by the product's own engine outside the server.
 *
 * <p>Stands in this package because the engine keeps its doors closed to others; it decides nothing itself.
 */
public final class StoredLaw implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final EntityManager em;
    private final LegalTerms terms = new LegalTerms();
    private final CalendarDays days = new CalendarDays();
    private final Map<String, Map<LocalDate, Deadline>> counted = new HashMap<>();
    private WorkingCalendar calendar;

    /** The law in the database at that address. */
    public StoredLaw(String url, String user, String password) {
        factory = Persistence.createEntityManagerFactory(
                "law",
                Map.of(
                        "eclipselink.persistencexml",
                        "META-INF/law-persistence.xml",
                        "jakarta.persistence.jdbc.url",
                        url + (url.contains("?") ? "&" : "?") + "currentSchema=tiepdan",
                        "jakarta.persistence.jdbc.user",
                        user,
                        "jakarta.persistence.jdbc.password",
                        password));
        em = factory.createEntityManager();
        terms.em = em;
        days.em = em;
    }

    /** Brings the files delivered with the product into the database, as its start does. */
    public StoredLaw loaded() {
        LawLoading loading = new LawLoading();
        loading.terms = terms;
        loading.days = days;
        loading.transitions = new Transitions();
        loading.transitions.em = em;
        loading.files = new LawFiles();
        loading.files.em = em;
        loading.clock = Clock.systemUTC();
        em.getTransaction().begin();
        loading.load();
        em.getTransaction().commit();
        return this;
    }

    public WorkingCalendar calendar() {
        if (calendar == null) {
            calendar = days.calendar();
        }
        return calendar;
    }

    /** What the engine says for that term and trigger; each is counted once. */
    public Deadline deadline(String term, LocalDate trigger) {
        return counted.computeIfAbsent(term, unknown -> new HashMap<>())
                .computeIfAbsent(trigger, day -> terms.inForce(term, day).from(day, calendar()));
    }

    @Override
    public void close() {
        em.close();
        factory.close();
    }
}
