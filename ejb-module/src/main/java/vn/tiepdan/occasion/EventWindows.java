package vn.tiepdan.occasion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All event windows, as a collection. */
@Repository
class EventWindows {

    @PersistenceContext
    EntityManager em;

    void add(EventWindow window) {
        em.persist(window);
        em.flush();
    }

    void write() {
        em.flush();
    }

    List<EventWindow> all() {
        return em.createQuery(
                        "select distinct w from EventWindow w left join fetch w.phases order by w.id",
                        EventWindow.class)
                .getResultList();
    }

    Optional<EventWindow> find(WindowCode code) {
        return em.createQuery("select w from EventWindow w where w.code = :code", EventWindow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    EventWindow withCode(WindowCode code) {
        return find(code).orElseThrow(() -> new NotFound("occasion.window.not-found", code));
    }

    /** Refuses when the caller decided on an older version; counts the change of a phase as one of the window. */
    EventWindow asSeen(WindowCode code, int seenVersion) {
        EventWindow window = withCode(code);
        if (window.version() != seenVersion) {
            throw new Stale("occasion.window.stale", code);
        }
        em.lock(window, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return window;
    }
}
