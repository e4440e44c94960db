package vn.tiepdan.matter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads cases within the caller's scope of view. */
@Repository
public class MatterRegister {

    private static final String ROW =
            "select new vn.tiepdan.matter.MatterRow(m.code, m.version, m.unit, m.title, m.field, m.confidential, m.openedOn, m.closedOn, m.mergedInto)";
    private static final String FILTER =
            " from Matter m where (m.foldedTitle like :words escape '!' or lower(cast(m.code as varchar)) like :words escape '!') and "
                    + Matters.VISIBLE;

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    /** The condition that the caller sees the case whose code is at this path; its words are bound by the scope. */
    public static String seen(String path) {
        return "exists (select m from Matter m where m.code = " + path + " and " + Matters.VISIBLE + ")";
    }

    /** Those of the cases that the caller sees, by their codes. */
    public List<MatterRow> among(Set<String> codes) {
        return told(scope.bind(em.createQuery(
                        ROW + " from Matter m where " + Scope.within("m.code", "codes") + " and " + Matters.VISIBLE
                                + " order by m.code",
                        MatterRow.class))
                .setParameter("codes", String.join(",", codes))
                .getResultList());
    }

    /** The cases whose title or code holds the words, newest first. */
    public List<MatterRow> find(String words, int first, int size) {
        TypedQuery<MatterRow> query =
                em.createQuery(ROW + FILTER + " order by m.openedOn desc, m.id desc", MatterRow.class);
        return told(scope.bind(query)
                .setParameter("words", Folding.anywhere(words))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    /** The page that follows this case in the list of newest cases; the first one for null. */
    public List<MatterRow> after(MatterCode key, int size) {
        String next = key == null
                ? ""
                : " and exists (select k.id from Matter k where k.code = :key and (m.openedOn < k.openedOn or (m.openedOn = k.openedOn and m.id < k.id)))";
        TypedQuery<MatterRow> query = em.createQuery(
                ROW + " from Matter m where " + Matters.VISIBLE + next + " order by m.openedOn desc, m.id desc",
                MatterRow.class);
        scope.bind(query);
        if (key != null) {
            query.setParameter("key", key);
        }
        return told(query.setMaxResults(size).getResultList());
    }

    /** What was moved from or to the case, newest first. */
    public List<MoveRow> moves(MatterCode code) {
        List<?> found = em.createNativeQuery("""
                        select m.code, m.kind, m.from_code, m.to_code, m.done_by, m.done_on, m.undone_on,
                               (select count(*) from matter_moved_record r where r.move_id = m.id)
                          from matter_move m where m.from_code = ?1 or m.to_code = ?1 order by m.id desc""")
                .setParameter(1, row(code).code().value())
                .getResultList();
        List<MoveRow> moves =
                found.stream().map(line -> MoveRow.of((Object[]) line)).toList();
        Set<String> seen = seenAmong(moves.stream()
                        .flatMap(
                                move -> Stream.of(move.from().value(), move.to().value()))
                        .collect(Collectors.toSet()))
                .keySet();
        return moves.stream()
                .filter(move -> seen.contains(move.from().value())
                        && seen.contains(move.to().value()))
                .toList();
    }

    /** To which case one points is told to those who see that one too: it may be about the reader. */
    private List<MatterRow> told(List<MatterRow> rows) {
        Set<String> pointedTo = rows.stream()
                .map(MatterRow::mergedInto)
                .filter(Objects::nonNull)
                .map(MatterCode::value)
                .collect(Collectors.toSet());
        if (pointedTo.isEmpty()) {
            return rows;
        }
        Set<String> seen = seenAmong(pointedTo).keySet();
        return rows.stream()
                .map(row -> row.mergedInto() == null
                                || seen.contains(row.mergedInto().value())
                        ? row
                        : row.pointingNowhere())
                .toList();
    }

    /** The codes of the cases that point to this one. */
    public List<MatterCode> pointingTo(MatterCode code) {
        return scope.bind(em.createQuery(
                        "select m.code from Matter m where m.mergedInto = :code and " + Matters.VISIBLE
                                + " order by m.id",
                        MatterCode.class))
                .setParameter("code", code)
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
        return told(scope.bind(em.createQuery(
                                ROW + " from Matter m where m.code = :code and " + Matters.VISIBLE, MatterRow.class))
                        .setParameter("code", code)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("matter.not-found"));
    }
}
