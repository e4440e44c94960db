package vn.tiepdan.outreach;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.warning.GroupRow;
import vn.tiepdan.warning.WarningRegister;

/** Reads guidance and notes: the office of a ward all of its ward, the Front and each organisation their own. */
@Repository
public class OutreachRegister {

    private static final int READINGS = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Outreaches outreaches;

    @Inject
    MatterRegister matters;

    @Inject
    WarningRegister warnings;

    @Inject
    UnitRegister units;

    @Inject
    Ends ends;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** One page, the latest first; what a sensitive topic is about is told only where it is opened. */
    public List<GuidanceRow> guidance(int first, int size) {
        return outreaches
                .bind(em.createQuery(
                        "select g from Guidance g where " + Outreaches.GUIDANCE + " order by g.id desc",
                        Guidance.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Guidance::row)
                .toList();
    }

    public long countGuidance() {
        return outreaches
                .bind(em.createQuery("select count(g) from Guidance g where " + Outreaches.GUIDANCE, Long.class))
                .getSingleResult();
    }

    /** Who opened it, the latest first; for those who see it. */
    public List<ReadingRow> readings(String code) {
        outreaches.guidance(code);
        return outreaches.readings(code, READINGS).stream()
                .map(column -> new ReadingRow(
                        (String) column[0],
                        column[1] instanceof OffsetDateTime moment
                                ? moment.toInstant()
                                : ((Timestamp) column[1]).toInstant()))
                .toList();
    }

    /**
     * One page of the notes, the latest first.
     *
     * @param kind null for all
     */
    public List<NoteRow> notes(NoteKind kind, int first, int size) {
        List<OutreachNote> found = of(
                        em.createQuery(
                                "select n from OutreachNote n where " + Outreaches.NOTE + where(kind)
                                        + " order by n.id desc",
                                OutreachNote.class),
                        kind)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Set<String> cases = found.stream()
                .map(OutreachNote::matter)
                .filter(Objects::nonNull)
                .map(MatterCode::value)
                .collect(Collectors.toSet());
        Set<String> seen = cases.isEmpty() ? Set.of() : matters.seenAmong(cases).keySet();
        Map<UnitCode, Map<String, String>> groups = new HashMap<>();
        return found.stream()
                .map(note -> note.row(
                        note.matter() != null && seen.contains(note.matter().value()),
                        note.group() == null
                                ? null
                                : groups.computeIfAbsent(note.unit(), this::groupsOf)
                                        .get(note.group())))
                .toList();
    }

    public long countNotes(NoteKind kind) {
        return of(
                        em.createQuery(
                                "select count(n) from OutreachNote n where " + Outreaches.NOTE + where(kind),
                                Long.class),
                        kind)
                .getSingleResult();
    }

    private static String where(NoteKind kind) {
        return kind == null ? "" : " and n.kind = :kind";
    }

    private <T> TypedQuery<T> of(TypedQuery<T> query, NoteKind kind) {
        outreaches.bind(query);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query;
    }

    private Map<String, String> groupsOf(UnitCode unit) {
        return warnings.groups(unit).stream().collect(Collectors.toMap(GroupRow::code, GroupRow::name));
    }

    /** The Front and the organisations of the caller's ward; those of his own for one of them. */
    public List<UnitRow> organisations() {
        UnitCode home = scope.home();
        if (home == null) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Set<UnitCode> reach = units.reachOf(home, today);
        boolean office = scope.holdsIn(home, Outreaches.OFFICE);
        Set<UnitCode> own = ends.own();
        return units.all().stream()
                .filter(row -> row.kind() == UnitKind.FATHERLAND_FRONT || row.kind() == UnitKind.MASS_ORGANISATION)
                .filter(row -> reach.contains(row.code()) && (office || own.contains(row.code())))
                .filter(row -> !row.validFrom().isAfter(today)
                        && (row.validTo() == null || !row.validTo().isBefore(today)))
                .toList();
    }
}
