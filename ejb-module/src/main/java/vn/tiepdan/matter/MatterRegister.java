package vn.tiepdan.matter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads cases within the caller's scope of view. */
@Repository
public class MatterRegister {

    private static final String ROW =
            "select new vn.tiepdan.matter.MatterRow(m.code, m.version, m.unit, m.title, m.field, m.confidential, m.openedOn, m.closedOn)";
    private static final String FILTER =
            " from Matter m where (m.foldedTitle like :words escape '!' or lower(cast(m.code as varchar)) like :words escape '!') and "
                    + Matters.VISIBLE;

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    /** The cases whose title or code holds the words, newest first. */
    public List<MatterRow> find(String words, int first, int size) {
        TypedQuery<MatterRow> query =
                em.createQuery(ROW + FILTER + " order by m.openedOn desc, m.id desc", MatterRow.class);
        return scope.bind(query)
                .setParameter("words", Folding.anywhere(words))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(String words) {
        return scope.bind(em.createQuery("select count(m)" + FILTER, Long.class))
                .setParameter("words", Folding.anywhere(words))
                .getSingleResult();
    }

    /** Those of the cases, by code, that the caller sees. */
    public Map<String, String> seenAmong(Set<String> codes) {
        return scope.bind(em.createQuery(
                        "select m.code from Matter m where " + Scope.within("m.code", "codes") + " and "
                                + Matters.VISIBLE,
                        MatterCode.class))
                .setParameter("codes", String.join(",", codes))
                .getResultStream()
                .collect(Collectors.toMap(MatterCode::value, MatterCode::value));
    }

    public MatterRow row(MatterCode code) {
        return scope.bind(em.createQuery(
                        ROW + " from Matter m where m.code = :code and " + Matters.VISIBLE, MatterRow.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("matter.not-found"));
    }
}
