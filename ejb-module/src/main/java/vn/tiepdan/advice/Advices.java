package vn.tiepdan.advice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All advisory notes, as a collection. */
@Repository
class Advices {

    /** Who wrote it sees it always; once submitted, those who are advised, the office of the ward and the author's own unit. */
    static final String SEEN = "(a.writtenBy = :me or (a.stage <> vn.tiepdan.advice.AdviceStage.DRAFT and ("
            + Scope.within("a.unit", "advised") + " or " + Scope.within("a.byUnit", "own") + ")))"
            + " and (a.matter is null or " + Scope.notHidden("a.matter") + ")";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ends ends;

    @Inject
    Scope scope;

    @Inject
    Numbering numbering;

    <Q extends Query> Q bind(Q query) {
        boolean advised = scope.home() != null
                && scope.holdsIn(scope.home(), Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.OSU);
        query.setParameter("me", scope.me());
        query.setParameter("myCode", scope.me().value());
        query.setParameter("advised", advised ? scope.home().value() : "");
        query.setParameter("own", Ends.listed(ends.own()));
        return query;
    }

    void add(Advice advice) {
        em.persist(advice);
        em.flush();
    }

    void write() {
        em.flush();
    }

    AdviceCode next(UnitCode unit, int year) {
        String stem = AdviceCode.stem(unit, year);
        return new AdviceCode(stem + numbering.nextCode("advice", unit, stem));
    }

    Advice withCode(AdviceCode code) {
        return bind(em.createQuery("select a from Advice a where a.code = :code and " + SEEN, Advice.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("advice.not-found"));
    }

    Advice asSeen(AdviceCode code, int seenVersion) {
        Advice advice = withCode(code);
        if (advice.version() != seenVersion) {
            throw new Stale("advice.stale", code);
        }
        return advice;
    }
}
