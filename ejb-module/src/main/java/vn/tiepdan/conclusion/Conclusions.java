package vn.tiepdan.conclusion;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/** All conclusion notices with their tasks, as a collection. */
@Repository
class Conclusions {

    /** The condition that the caller sees the task {@code t} of the notice {@code n}. */
    static final String SEEN = "(%s and %s)".formatted(Scope.within("n.unit", "units"), seen("t"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    /** The same of another task of a notice whose unit is asked beside. */
    static String seen(String task) {
        return "(%1$s.visit is null or (%1$s.officer = :me and %2$s) or %3$s)"
                .formatted(task, Scope.notHidden(task + ".visit"), VisitRegister.seen(task + ".visit"));
    }

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

    /** Refuses when the caller does not see all the conclusions; says no more than who is to do it ({@code conclusion.for-the-chair}). */
    void requireWhole(ConclusionNotice notice) {
        long seen = scope.bind(em.createQuery(
                        "select count(t) from ConclusionTask t join t.notice n where n = :notice and " + SEEN,
                        Long.class))
                .setParameter("notice", notice)
                .getSingleResult();
        if (seen < notice.tasks().size()) {
            throw new RuleBroken("conclusion.for-the-chair", notice.code());
        }
    }

    /** A task that the caller sees: hidden is the same as absent. */
    ConclusionTask task(long number) {
        return scope.bind(em.createQuery(
                        "select t from ConclusionTask t join t.notice n where t.id = :number and " + SEEN,
                        ConclusionTask.class))
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("conclusion.task.not-found"));
    }

    ConclusionTask task(long number, int seenVersion) {
        ConclusionTask task = task(number);
        em.refresh(task, LockModeType.PESSIMISTIC_WRITE);
        if (task.version() != seenVersion) {
            throw new Stale("conclusion.task.stale");
        }
        return task;
    }

    /** The tasks about the visit with this intake code, whoever asks. */
    List<ConclusionTask> about(VisitCode visit) {
        return em.createQuery(
                        "select t from ConclusionTask t where t.visit = :visit order by t.id", ConclusionTask.class)
                .setParameter("visit", visit)
                .getResultList();
    }
}
