package vn.tiepdan.advice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Repository;

/** Reads advisory notes. */
@Repository
public class AdviceRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Advices advices;

    @Inject
    UnitRegister units;

    /** One page of those in this stage, or of all for null; the last written first. */
    public List<AdviceRow> find(AdviceStage stage, int first, int size) {
        return query("select a", Advice.class, stage, " order by a.writtenOn desc, a.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    public long count(AdviceStage stage) {
        return query("select count(a)", Long.class, stage, "").getSingleResult();
    }

    public AdviceRow row(AdviceCode code) {
        return row(advices.withCode(code));
    }

    private AdviceRow row(Advice advice) {
        return advice.row(
                units.nameOf(advice.writtenBy()), advice.decidedBy() == null ? null : units.nameOf(advice.decidedBy()));
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, AdviceStage stage, String order) {
        TypedQuery<T> query = advices.bind(em.createQuery(
                what + " from Advice a where " + Advices.SEEN + (stage == null ? "" : " and a.stage = :stage") + order,
                type));
        if (stage != null) {
            query.setParameter("stage", stage);
        }
        return query;
    }
}
