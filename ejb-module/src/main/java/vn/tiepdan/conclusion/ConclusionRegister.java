package vn.tiepdan.conclusion;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.Repository;

/**
 * Reads conclusion notices and what is to be carried out by them.
 *
 * <p>A conclusion about a visit is shown to who sees the visit and to the officer who carries it out, never to whom the visit is about:
 * one about a visit that denounces counts for nobody else.
 */
@Repository
public class ConclusionRegister {

    private static final String TASKS =
            " from ConclusionTask t join t.notice n, Officer o where o.code = t.officer and " + Conclusions.SEEN;

    /** The number of a conclusion among those of its notice that the caller sees: a gap would tell of the others. */
    private static final String LINES =
            "select t, o.fullName, (select count(s) from ConclusionTask s where s.notice = n and s.ordinal <= t.ordinal and "
                    + Conclusions.seen("s") + ")" + TASKS;

    @PersistenceContext
    EntityManager em;

    @Inject
    Conclusions conclusions;

    @Inject
    HeadRegister ledger;

    @Inject
    VisitRegister visits;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** The notice of a session with the conclusions that the caller may see; none where nothing was concluded yet. */
    public Optional<ConclusionRow> of(SessionCode session) {
        ledger.session(session);
        return conclusions.of(session).map(this::row);
    }

    public ConclusionRow withCode(ConclusionCode code) {
        return row(conclusions.withCode(code, scope.openUnits()));
    }

    /** The notice when the caller sees all its conclusions; else refused ({@code conclusion.for-the-chair}). */
    ConclusionRow whole(ConclusionCode code) {
        ConclusionNotice notice = conclusions.withCode(code, scope.openUnits());
        conclusions.requireWhole(notice);
        return row(notice);
    }

    private ConclusionRow row(ConclusionNotice notice) {
        List<Object[]> tasks = scope.bind(em.createQuery(LINES + " and n = :notice order by t.ordinal", Object[].class))
                .setParameter("notice", notice)
                .getResultList();
        return new ConclusionRow(
                notice.code(),
                notice.version(),
                notice.unit(),
                notice.session(),
                notice.documentNumber(),
                notice.issuedOn(),
                rows(tasks));
    }

    /** One page of the issued conclusions, those that are due first before the others. */
    public List<TaskRow> find(TaskFilter filter, int first, int size) {
        return rows(bind(em.createQuery(LINES + where(filter) + " order by t.dueOn, t.id", Object[].class), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public long count(TaskFilter filter) {
        return bind(em.createQuery("select count(t)" + TASKS + where(filter), Long.class), filter)
                .getSingleResult();
    }

    private static String where(TaskFilter filter) {
        return " and n.issuedOn is not null"
                + (filter.unit() == null ? "" : " and n.unit = :unit")
                + (filter.mine() ? " and t.officer = :me" : "")
                + (filter.open() || filter.overdue() ? " and t.doneOn is null" : "")
                + (filter.overdue() ? " and t.dueOn < :today" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, TaskFilter filter) {
        scope.bind(query);
        if (filter.unit() != null) {
            query.setParameter("unit", filter.unit());
        }
        if (filter.overdue()) {
            query.setParameter("today", LocalDate.now(clock));
        }
        return query;
    }

    private List<TaskRow> rows(List<Object[]> found) {
        LocalDate today = LocalDate.now(clock);
        Set<String> intakes = found.stream()
                .map(line -> ((ConclusionTask) line[0]).visit())
                .filter(Objects::nonNull)
                .map(VisitCode::value)
                .collect(toSet());
        Map<String, String> seen = intakes.isEmpty() ? Map.of() : visits.seenAmong(intakes);
        return found.stream()
                .map(line -> {
                    ConclusionTask task = (ConclusionTask) line[0];
                    String visit =
                            task.visit() == null ? null : seen.get(task.visit().value());
                    return task.row((String) line[1], ((Number) line[2]).intValue(), visit, today);
                })
                .toList();
    }
}
