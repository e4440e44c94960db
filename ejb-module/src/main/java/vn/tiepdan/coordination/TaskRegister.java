package vn.tiepdan.coordination;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.coordination.Tasks.Stand;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Repository;

/** Reads tasks and their threads, as far as the caller has to do with them ({@link Tasks#seen}). */
@Repository
public class TaskRegister {

    private static final String PENDING = " and t.state in (vn.tiepdan.coordination.TaskState.ASSIGNED,"
            + " vn.tiepdan.coordination.TaskState.REQUESTED, vn.tiepdan.coordination.TaskState.ACCEPTED,"
            + " vn.tiepdan.coordination.TaskState.IN_PROGRESS)";
    private static final String CLOSED = "(vn.tiepdan.coordination.TaskState.DONE,"
            + " vn.tiepdan.coordination.TaskState.DECLINED, vn.tiepdan.coordination.TaskState.CANCELLED)";
    private static final String HELPED =
            "SQL('(? in (select s.task_id from task_support s where s.unit_code = any (string_to_array(?, '','')) ))', t.id, :%s) = true";

    private static final int OF_ONE_RECORD = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Ends ends;

    @Inject
    UnitRegister units;

    @Inject
    Clock clock;

    /** The tasks that came from one record and that the caller sees, in the order they were given. */
    public List<DutyRow> from(OriginKind kind, String code) {
        return rows(query("select t", Task.class, DutyFilter.from(kind, code), " order by t.id")
                .setMaxResults(OF_ONE_RECORD)
                .getResultList());
    }

    /** One page of the list: what is due first before the others, standing duties last. */
    public List<DutyRow> find(DutyFilter filter, int first, int size) {
        String order = filter.which() == DutyFilter.Which.CLOSED || filter.which() == DutyFilter.Which.ALL
                ? " order by t.givenOn desc, t.id desc"
                : " order by t.dueOn nulls last, t.id";
        return rows(query("select t", Task.class, filter, order)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public long count(DutyFilter filter) {
        return query("select count(t)", Long.class, filter, "").getSingleResult();
    }

    /** The same list by the number of its rows, for who reads on from where he stopped; null begins. */
    public List<DutyRow> after(DutyFilter filter, TaskCode key, int size) {
        TypedQuery<Task> query =
                query("select t", Task.class, filter, (key == null ? "" : " and t.id > :after") + " order by t.id");
        if (key != null) {
            query.setParameter("after", tasks.withCode(key).id());
        }
        return rows(query.setMaxResults(size).getResultList());
    }

    public DutyRow row(TaskCode code) {
        return rows(List.of(tasks.withCode(code))).get(0);
    }

    /** What the caller may do with a task now. */
    public DutyRights rights(TaskCode code) {
        Task task = tasks.withCode(code);
        Stand stand = tasks.standIn(task);
        if (!ends.works()) {
            return new DutyRights(false, false, false);
        }
        return new DutyRights(stand.leads(task), stand.gives(), stand.speaksIn(task));
    }

    /** As whose its files are kept; unknown with the task to who does not see it. */
    public PaperOwner papers(TaskCode code) {
        return PapersOfTasks.owner(tasks.withCode(code).code());
    }

    /** The thread as the caller's side sees it. */
    public List<EntryRow> thread(TaskCode code) {
        Task task = tasks.withCode(code);
        Stand stand = tasks.standIn(task);
        boolean leads = stand.leads(task) || task.helps(stand.answering());
        boolean inside = tasks.isInside(task, stand);
        List<TaskEntry> entries = em.createQuery(
                        "select e from TaskEntry e where e.task = :task and (e.own = false or (e.giving = true and :gives = true)"
                                + " or (e.giving = false and :leads = true))"
                                + (inside ? "" : " and e.kind <> vn.tiepdan.coordination.EntryKind.MESSAGE")
                                + " order by e.ordinal",
                        TaskEntry.class)
                .setParameter("task", task)
                .setParameter("gives", stand.gives())
                .setParameter("leads", leads)
                .getResultList();
        Map<Integer, List<EntryRow.Reading>> readings = readings(task);
        Map<OfficerCode, String> names = new HashMap<>();
        List<EntryRow> rows = new ArrayList<>();
        for (TaskEntry entry : entries) {
            rows.add(entry.row(
                    names.computeIfAbsent(entry.writtenBy(), units::nameOf),
                    inside || entry.isOfTheWork(),
                    readings.getOrDefault(entry.ordinal(), List.of())));
        }
        return rows;
    }

    /** Who of the other side read which line, and when. */
    private Map<Integer, List<EntryRow.Reading>> readings(Task task) {
        List<?> found = em.createNativeQuery("""
                        select r.ordinal, r.officer_code, o.full_name, r.read_at
                          from task_reading r join officer o on o.code = r.officer_code
                          join task_entry e on e.task_id = r.task_id and e.ordinal = r.ordinal and e.giving <> r.giving
                         where r.task_id = ?1 order by r.ordinal, r.read_at""").setParameter(1, task.id()).getResultList();
        Map<Integer, List<EntryRow.Reading>> readings = new HashMap<>();
        for (Object line : found) {
            Object[] column = (Object[]) line;
            readings.computeIfAbsent(((Number) column[0]).intValue(), ordinal -> new ArrayList<>())
                    .add(new EntryRow.Reading(
                            new OfficerCode((String) column[1]),
                            (String) column[2],
                            ((Timestamp) column[3]).toInstant()));
        }
        return readings;
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, DutyFilter filter, String end) {
        TypedQuery<T> query =
                tasks.bind(em.createQuery(what + " from Task t where " + tasks.seen() + where(filter) + end, type));
        query.getParameters().forEach(parameter -> {
            switch (parameter.getName()) {
                case "myUnits" -> query.setParameter("myUnits", Ends.listed(ends.own()));
                case "received" -> query.setParameter("received", Ends.listed(ends.answering()));
                case "given" -> query.setParameter("given", Ends.listed(ends.giving()));
                case "today" -> query.setParameter("today", LocalDate.now(clock));
                case "state" -> query.setParameter("state", filter.state());
                case "kind" -> query.setParameter("kind", filter.kind());
                case "mode" -> query.setParameter("mode", filter.mode());
                case "origin" -> query.setParameter("origin", filter.origin());
                case "originCode" -> query.setParameter("originCode", filter.originCode());
                case "unit" -> query.setParameter("unit", filter.unit());
                case "lead" -> query.setParameter("lead", filter.lead().value());
                default -> {
                    // bound with the condition that the caller sees it
                }
            }
        });
        return query;
    }

    private static String where(DutyFilter filter) {
        return part(filter.part(), filter.which())
                + which(filter.which())
                + (filter.state() == null ? "" : " and t.state = :state")
                + (filter.kind() == null ? "" : " and t.kind = :kind")
                + (filter.mode() == null ? "" : " and t.mode = :mode")
                + (filter.origin() == null ? "" : " and t.originKind = :origin")
                + (filter.originCode() == null ? "" : " and t.originCode = :originCode")
                + (filter.unit() == null ? "" : " and t.unit = :unit")
                + (filter.lead() == null
                        ? ""
                        : " and (" + Scope.within("t.lead", "lead") + " or " + HELPED.formatted("lead") + ")");
    }

    private static String part(DutyFilter.Part part, DutyFilter.Which which) {
        if (part == null) {
            return "";
        }
        return switch (part) {
            case MINE -> " and (t.officer = :me or (t.officer is null and " + Scope.within("t.lead", "myUnits") + "))";
            case RECEIVED ->
                " and (" + Scope.within("t.lead", "received")
                        + (which == DutyFilter.Which.UNSTARTED ? "" : " or " + HELPED.formatted("received"))
                        + " or t.officer = :me)";
            case GIVEN -> " and (" + Scope.within("t.unit", "given") + " or t.givenBy = :me)";
        };
    }

    private static String which(DutyFilter.Which which) {
        return switch (which == null ? DutyFilter.Which.ALL : which) {
            case OPEN -> " and t.state not in " + CLOSED;
            case OVERDUE -> PENDING + " and t.dueOn < :today";
            case UNSTARTED ->
                " and t.state in (vn.tiepdan.coordination.TaskState.ASSIGNED, vn.tiepdan.coordination.TaskState.REQUESTED)";
            case TO_VERIFY -> " and t.state = vn.tiepdan.coordination.TaskState.REPORTED";
            case CLOSED -> " and t.state in " + CLOSED;
            case ALL -> "";
        };
    }

    private List<DutyRow> rows(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<UnitCode>> helpers = helpers(found);
        Map<String, String> petitions = petitionCodes(found);
        Map<OfficerCode, String> names = new HashMap<>();
        return found.stream()
                .map(task -> task.row(
                        task.officer() == null ? null : names.computeIfAbsent(task.officer(), units::nameOf),
                        names.computeIfAbsent(task.givenBy(), units::nameOf),
                        helpers.getOrDefault(task.id(), List.of()),
                        task.petition() == null
                                ? task.originCode()
                                : petitions.getOrDefault(task.petition().value(), task.originCode()),
                        today))
                .toList();
    }

    private Map<Long, List<UnitCode>> helpers(List<Task> found) {
        List<?> lines = em.createNativeQuery("""
                        select s.task_id, s.unit_code from task_support s
                         where s.task_id = any (cast(string_to_array(?1, ',') as bigint[])) order by s.unit_code""")
                .setParameter(
                        1, found.stream().map(task -> task.id().toString()).collect(joining(",")))
                .getResultList();
        return lines.stream()
                .map(Object[].class::cast)
                .collect(groupingBy(
                        column -> ((Number) column[0]).longValue(),
                        mapping(column -> new UnitCode((String) column[1]), toList())));
    }

    /** The codes under which the petitions stand in the open book today. */
    private Map<String, String> petitionCodes(List<Task> found) {
        Set<String> intakes = found.stream()
                .filter(task -> task.petition() != null)
                .map(task -> task.petition().value())
                .collect(toSet());
        Map<String, String> codes = new HashMap<>();
        if (!intakes.isEmpty()) {
            List<?> lines = em.createNativeQuery(
                            "select intake_code, code from petition where intake_code = any (string_to_array(?1, ','))")
                    .setParameter(1, String.join(",", intakes))
                    .getResultList();
            lines.forEach(line -> codes.put((String) ((Object[]) line)[0], (String) ((Object[]) line)[1]));
        }
        return codes;
    }
}
