package vn.tiepdan.conclusion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All conclusion notices with their tasks, as a collection. */
@Repository
class Conclusions {

    @PersistenceContext
    EntityManager em;

    void add(ConclusionNotice notice) {
        em.persist(notice);
        em.flush();
    }

    /** Written as another version of the notice, also when only its tasks changed: whoever decides on it has seen them all. */
    void changed(ConclusionNotice notice) {
        em.lock(notice, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void write() {
        em.flush();
    }

    Optional<ConclusionNotice> of(SessionCode session) {
        return em.createQuery("select n from ConclusionNotice n where n.session = :session", ConclusionNotice.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    boolean existFor(SessionCode session) {
        return of(session).isPresent();
    }

    ConclusionNotice withCode(ConclusionCode code, Collection<UnitCode> open) {
        return em.createQuery("select n from ConclusionNotice n where n.code = :code", ConclusionNotice.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(notice -> open.contains(notice.unit()))
                .findFirst()
                .orElseThrow(() -> new NotFound("conclusion.not-found", code));
    }

    /** Refuses when the caller decided on another version than the one stored. */
    ConclusionNotice asSeen(ConclusionCode code, int seenVersion, Collection<UnitCode> open) {
        ConclusionNotice notice = withCode(code, open);
        if (notice.version() != seenVersion) {
            throw new Stale("conclusion.stale", code);
        }
        return notice;
    }

    /** Whether the visit with this intake code is about the officer. */
    boolean isAbout(VisitCode visit, OfficerCode officer) {
        return em.createQuery(
                                "select count(k) from Concern k where k.code = :code and k.officer = :officer",
                                Long.class)
                        .setParameter("code", visit.value())
                        .setParameter("officer", officer.value())
                        .getSingleResult()
                > 0;
    }

    ConclusionTask task(long number, int seenVersion) {
        ConclusionTask task = em.find(ConclusionTask.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (task == null) {
            throw new NotFound("conclusion.task.not-found");
        }
        if (task.version() != seenVersion) {
            throw new Stale("conclusion.task.stale");
        }
        return task;
    }
}
