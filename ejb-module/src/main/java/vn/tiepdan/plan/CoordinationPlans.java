package vn.tiepdan.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All coordination plans, as a collection. */
@Repository
class CoordinationPlans {

    /** A plan is an open paper: it is read by everybody who works for its ward or sees its ward's records. */
    static final String VISIBLE = "p.unit in :open";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void add(CoordinationPlan plan) {
        em.persist(plan);
        em.flush();
    }

    /** The next code of the unit in that year; whoever asks at the same time waits. */
    PlanCode next(UnitCode unit, int year) {
        String stem = "KH-" + unit + "-" + year;
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, stem)
                .getSingleResult();
        long before = em.createQuery(
                        "select count(p) from CoordinationPlan p where p.unit = :unit and p.issuedMonth between :from and :to",
                        Long.class)
                .setParameter("unit", unit)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getSingleResult();
        return new PlanCode(stem + "-" + (before + 1));
    }

    boolean isNumberTaken(UnitCode unit, String symbol, int number, YearMonth month) {
        return em.createQuery("""
                                select count(p) from CoordinationPlan p
                                 where p.unit = :unit and p.symbol = :symbol and p.number = :number
                                   and p.issuedMonth between :from and :to""", Long.class)
                        .setParameter("unit", unit)
                        .setParameter("symbol", symbol)
                        .setParameter("number", number)
                        .setParameter("from", LocalDate.of(month.getYear(), 1, 1))
                        .setParameter("to", LocalDate.of(month.getYear(), 12, 31))
                        .getSingleResult()
                > 0;
    }

    CoordinationPlan withCode(PlanCode code) {
        return em.createQuery(
                        "select p from CoordinationPlan p where p.code = :code and " + VISIBLE, CoordinationPlan.class)
                .setParameter("code", code)
                .setParameter("open", scope.openUnits())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("plan.not-found", code));
    }

    /** All the caller may read, the latest first. */
    List<CoordinationPlan> all() {
        return em.createQuery(
                        "select p from CoordinationPlan p where " + VISIBLE
                                + " order by p.issuedMonth desc, p.unit, p.id",
                        CoordinationPlan.class)
                .setParameter("open", scope.openUnits())
                .getResultList();
    }
}
