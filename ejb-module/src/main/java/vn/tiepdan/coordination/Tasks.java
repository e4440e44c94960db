package vn.tiepdan.coordination;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.NamesInCases;
import vn.tiepdan.organisation.Concerns;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All tasks, as a collection: the only class that loads or adds one, and that says who may see one. */
@Repository
class Tasks {

    private static final String HELPED =
            "SQL('(? in (select s.task_id from task_support s where s.unit_code = any (string_to_array(?, '','')) ))', t.id, :%s) = true";

    /** Both ends see it: the body that gave it, and the units that lead or help; never an officer whom its record is about. */
    private static final String PART = "(" + Scope.within("t.lead", "answered") + " or " + HELPED.formatted("answered")
            + " or t.officer = :me or t.givenBy = :me)";

    private static final String WHOLE = "(" + Scope.within("t.unit", "read") + " or " + Scope.within("t.lead", "read")
            + " or " + HELPED.formatted("read") + ")";

    private static final String OF_A_PLAN =
            "(t.originKind = vn.tiepdan.coordination.OriginKind.PLAN and " + Scope.within("t.unit", "watched") + ")";

    private static final String NOT_HIDDEN = "(t.originCode is null or " + Scope.notHidden("t.originCode") + ")";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ends ends;

    @Inject
    Scope scope;

    @Inject
    Concerns concerns;

    @Inject
    Numbering numbering;

    @Inject
    Citizens citizens;

    @Inject
    SealedIdentities sealed;

    @Inject
    NamesInCases cases;

    /**
     * The condition that the caller sees the task {@code t}: one about a petition or a case only with it, or by his part in it; one of a plan also
     * from above.
     */
    String seen() {
        String about = scope.seesContent()
                ? "(t.petition is null or " + PetitionRegister.seen("t.petition") + ") and (t.matter is null or "
                        + MatterRegister.seen("t.matter") + ")"
                : "t.petition is null and t.matter is null";
        return "(" + PART + " or (" + WHOLE + " and " + about + ") or " + OF_A_PLAN + ") and " + NOT_HIDDEN;
    }

    /** Binds the words of {@link #seen} as far as the query uses them. */
    <Q extends Query> Q bind(Q query) {
        if (scope.seesContent()) {
            scope.bind(query);
        }
        query.getParameters().forEach(parameter -> {
            switch (parameter.getName()) {
                case "answered" -> query.setParameter("answered", Ends.listed(ends.answering()));
                case "read" -> query.setParameter("read", Ends.listed(ends.reading()));
                case "watched" -> query.setParameter("watched", Ends.listed(ends.watching()));
                case "me" -> query.setParameter("me", scope.me());
                case "myCode" -> query.setParameter("myCode", scope.me().value());
                default -> {
                    // bound by the scope or by who asks
                }
            }
        });
        return query;
    }

    void add(Task task) {
        em.persist(task);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** The next code of the body in that year; whoever asks at the same time waits. */
    TaskCode next(UnitCode unit, int year) {
        String stem = TaskCode.stem(unit, year);
        return new TaskCode(stem + numbering.nextCode("task", unit, stem));
    }

    Task withCode(TaskCode code) {
        return bind(em.createQuery("select t from Task t where t.code = :code and " + seen(), Task.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("coordination.task.not-found"));
    }

    /** The same, alone with it until the end of the transaction: whoever writes into it, or seals what it is about, at the same time waits. */
    Task alone(TaskCode code) {
        Task task = withCode(code);
        em.refresh(task, LockModeType.PESSIMISTIC_WRITE);
        return task;
    }

    /** Refuses when the caller decided on another version than the one stored ({@code coordination.stale}). */
    Task asSeen(TaskCode code, int seenVersion) {
        Task task = withCode(code);
        if (task.version() != seenVersion) {
            throw new Stale("coordination.stale", code);
        }
        return task;
    }

    /** All tasks about a petition, whoever asks: the petition itself was asked for. */
    List<Task> about(PetitionCode intakeCode) {
        return ofPetition(intakeCode).getResultList();
    }

    /** The same, alone with them until the end of the transaction. */
    List<Task> aloneAbout(PetitionCode intakeCode) {
        List<Task> found = ofPetition(intakeCode).getResultList();
        found.forEach(task -> em.refresh(task, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private TypedQuery<Task> ofPetition(PetitionCode intakeCode) {
        return em.createQuery("select t from Task t where t.petition = :petition order by t.id", Task.class)
                .setParameter("petition", intakeCode);
    }

    /** The pending duties of the unit's plans that serve the requirement and are due on that day, as far as the caller sees them. */
    List<Task> ofPlan(UnitCode unit, String requirement, LocalDate day) {
        return bind(em.createQuery("select t from Task t where " + seen() + """
                         and t.unit = :unit and t.originKind = vn.tiepdan.coordination.OriginKind.PLAN and t.dueOn = :day
                         and concat(', ', t.serves, ',') like :serves and t.state in (vn.tiepdan.coordination.TaskState.ASSIGNED,
                             vn.tiepdan.coordination.TaskState.ACCEPTED, vn.tiepdan.coordination.TaskState.IN_PROGRESS)
                         order by t.id""", Task.class))
                .setParameter("unit", unit)
                .setParameter("day", day)
                .setParameter("serves", "%, " + requirement + ",%")
                .getResultList();
    }

    /** The tasks with these codes, whoever asks. */
    List<Task> withCodes(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select t from Task t where t.code in :codes", Task.class)
                .setParameter("codes", codes.stream().map(TaskCode::new).toList())
                .getResultList();
    }

    /** Marks the thread as read up to its last line; a second reading on does not move the time of the first. */
    void read(Task task, boolean giving, Instant at) {
        em.createNativeQuery("""
                        insert into task_reading (task_id, ordinal, officer_code, giving, read_at)
                        select e.task_id, e.ordinal, ?2, ?3, ?4 from task_entry e
                         where e.task_id = ?1 and (e.giving = ?3 or not e.own_side) and e.written_by <> ?2
                        on conflict on constraint task_reading_pk do nothing""")
                .setParameter(1, task.id())
                .setParameter(2, scope.me().value())
                .setParameter(3, giving)
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    /** Refuses texts that name an author or a party of the petition, or who came or wrote about the case, as the last rule of a deed. */
    void refuseNaming(PetitionCode petition, MatterCode matter, String... texts) {
        if (matter != null) {
            cases.refuse(matter, texts);
        }
        if (petition == null) {
            return;
        }
        List<?> people =
                em.createNativeQuery("""
                        select p.author_citizen, p.author_seal from petition p where p.intake_code = ?1
                        union select y.citizen_code, y.seal_code from petition_party y where y.petition_code = ?1""").setParameter(1, petition.value()).getResultList();
        for (Object line : people) {
            Object[] person = (Object[]) line;
            if (person[1] != null) {
                sealed.refuseNaming((String) person[1], texts);
            } else if (person[0] != null) {
                SealedIdentities.refuseNaming(citizens.withCode((String) person[0]), texts);
            }
        }
    }

    /** The officers of ours whom its petition or case is about. */
    Set<OfficerCode> concerned(Task task) {
        return concerns.of(Stream.of(
                        Optional.ofNullable(task.petition()).map(PetitionCode::value),
                        Optional.ofNullable(task.matter()).map(MatterCode::value))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Whether the caller has to do with it at one of its ends, and does not only watch from above. */
    boolean isInside(Task task, Stand stand) {
        Set<UnitCode> reading = ends.reading();
        return stand.speaksIn(task)
                || reading.contains(task.unit())
                || reading.contains(task.lead())
                || task.helps(reading);
    }

    /** Where the caller stands in a task: the units for which he answers and whether he gives for its body. */
    record Stand(OfficerCode me, Set<UnitCode> own, Set<UnitCode> answering, boolean gives) {

        boolean leads(Task task) {
            return answering.contains(task.lead()) || me.equals(task.officer());
        }

        boolean speaksIn(Task task) {
            return leads(task) || gives || task.helps(own);
        }
    }

    Stand standIn(Task task) {
        return new Stand(
                scope.me(),
                ends.own(),
                ends.answering(),
                task.givenBy().equals(scope.me()) || ends.giving().contains(task.unit()));
    }
}
