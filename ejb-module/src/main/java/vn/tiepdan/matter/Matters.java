package vn.tiepdan.matter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All cases, as a collection. */
@Repository
class Matters {

    /**
     * Who sees a case: those of its units who see all records there; a confidential one only who reads denunciations too, or
     * who opened it; never whom it or a record of it concerns. Specialists reach a case through the petition assigned to
     * them.
     */
    static final String VISIBLE = "(" + Scope.within("m.unit", "units") + " and (m.openedBy = :me or "
            + Scope.among("m.unit", "denunciationUnits") + " or (m.confidential = false and "
            + Scope.among("m.unit", "wholeUnits") + ")) and " + Scope.notHidden("m.code") + ")";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void add(Matter matter) {
        em.persist(matter);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Refuses who decided on another version than the one stored ({@code matter.stale}); the next one is told from this. */
    Matter asSeen(MatterCode code, int seenVersion) {
        Matter matter = withCode(code);
        if (matter.version() != seenVersion) {
            throw new Stale("matter.stale");
        }
        changed(matter);
        return matter;
    }

    /** What belongs to it changes, though nothing of it itself does. */
    void changed(Matter matter) {
        em.lock(matter, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Matter withCode(MatterCode code) {
        return scope.bind(em.createQuery("select m from Matter m where m.code = :code and " + VISIBLE, Matter.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("matter.not-found"));
    }
}
