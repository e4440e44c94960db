package vn.tiepdan.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All coordination plans with all their editions, as a collection. */
@Repository
class CoordinationPlans {

    /** Who writes plans, and so reads those that were not issued yet. */
    private static final String[] DESK = {Role.OSU, Role.CLERK, Role.CHAIR, Role.VICE_CHAIR, Role.CITY};

    /** Stands for no unit where a set must not be empty. */
    private static final UnitCode NOBODY = new UnitCode("NOBODY");

    private static final List<PlanState> SENT = List.of(PlanState.ISSUED, PlanState.AMENDED, PlanState.SUMMED_UP);
    private static final List<PlanState> IN_WORK =
            List.of(PlanState.DRAFT, PlanState.REVIEWED, PlanState.SIGNED, PlanState.NUMBERED);

    /**
     * An issued plan is an open paper: it is read by everybody who works for its ward or sees its ward's records, and by whoever it was
     * sent to. Before, it is read where it is written.
     */
    private static final String VISIBLE = """
            ((p.state in :sent and (p.unit in :open or exists (select d from PlanDelivery d where d.plan = p and d.unit in :mine)))
              or (p.state in :inWork and p.unit = :desk))""";

    /** Of each plan the edition that was issued last, or else the draft. */
    private static final String CURRENT = """
            (p.state <> vn.tiepdan.plan.PlanState.AMENDED and (p.state in :sent or p.edition = 1))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    @Inject
    UnitRegister units;

    @Inject
    Clock clock;

    void add(CoordinationPlan plan) {
        em.persist(plan);
        em.flush();
    }

    void remove(CoordinationPlan plan) {
        em.remove(plan);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** The next code of the unit in that year; whoever asks at the same time waits. */
    PlanCode next(UnitCode unit, int year) {
        String stem = "KH-" + unit + "-" + year + "-";
        numbering.inTurn(stem);
        Number last = (Number) em.createNativeQuery("""
                        select coalesce(max(cast(substring(code from char_length(?1) + 1) as integer)), 0) from coordination_plan
                         where starts_with(code, ?1) and substring(code from char_length(?1) + 1) ~ '^[0-9]{1,6}$'""").setParameter(1, stem).getSingleResult();
        return new PlanCode(stem + (last.intValue() + 1));
    }

    /** Whether another plan has the number in that year. */
    boolean isNumberTaken(CoordinationPlan plan, int number, int year) {
        return em.createQuery("""
                                select count(p) from CoordinationPlan p
                                 where p.unit = :unit and p.symbol = :symbol and p.number = :number and p <> :plan
                                   and p.issuedMonth between :from and :to""", Long.class)
                        .setParameter("unit", plan.unit())
                        .setParameter("symbol", plan.symbol())
                        .setParameter("number", number)
                        .setParameter("plan", plan)
                        .setParameter("from", LocalDate.of(year, 1, 1))
                        .setParameter("to", LocalDate.of(year, 12, 31))
                        .getSingleResult()
                > 0;
    }

    /** The lowest number above all that were given in that year. */
    int nextNumber(UnitCode unit, String symbol, int year) {
        Integer last = em.createQuery("""
                        select max(p.number) from CoordinationPlan p
                         where p.unit = :unit and p.symbol = :symbol and p.issuedMonth between :from and :to""", Integer.class)
                .setParameter("unit", unit)
                .setParameter("symbol", symbol)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** What that edition gives to each unit that no edition before it gave. */
    List<UnitLoad> newlyGiven(PlanCode code, int edition) {
        List<?> found = em.createNativeQuery("""
                        select t.lead_unit, count(*), min(t.due_on)
                          from coordination_plan p join plan_given g on g.plan_id = p.id join task t on t.code = g.task_code
                         where p.code = ?1 and p.edition = ?2
                           and not exists (select 1 from plan_given o join coordination_plan e on e.id = o.plan_id
                                            where o.task_code = g.task_code and e.edition < p.edition)
                         group by t.lead_unit order by t.lead_unit""")
                .setParameter(1, code.value())
                .setParameter(2, edition)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new UnitLoad(
                        new UnitCode((String) column[0]),
                        ((Number) column[1]).intValue(),
                        column[2] == null ? null : ((Date) column[2]).toLocalDate()))
                .toList();
    }

    /** The plan as it holds: the edition that was issued last; one that never was, as its draft. */
    CoordinationPlan withCode(PlanCode code) {
        return one(
                bind(query("p.code = :code and " + CURRENT, "p.edition desc")).setParameter("code", code), code);
    }

    /** One edition, also one that another took the place of. */
    CoordinationPlan edition(PlanCode code, int edition) {
        return one(
                bind(query("p.code = :code and p.edition = :edition", "p.id"))
                        .setParameter("code", code)
                        .setParameter("edition", edition),
                code);
    }

    /** All editions of a plan that the caller may read. */
    List<CoordinationPlan> editions(PlanCode code) {
        return bind(query("p.code = :code", "p.edition"))
                .setParameter("code", code)
                .getResultList();
    }

    /** The edition that is being worked on, if there is one that the caller works on. */
    Optional<CoordinationPlan> findInWork(PlanCode code) {
        return bind(query("p.code = :code and p.state in :inWork", "p.id"))
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The same, decided on as it is stored: refuses when the caller saw another version. */
    CoordinationPlan inWork(PlanCode code, int seenVersion) {
        return asSeen(findInWork(code).orElseThrow(() -> new NotFound("plan.not-in-work", code)), seenVersion);
    }

    CoordinationPlan inForce(PlanCode code, int seenVersion) {
        return asSeen(withCode(code), seenVersion);
    }

    private CoordinationPlan asSeen(CoordinationPlan plan, int seenVersion) {
        if (plan.version() != seenVersion) {
            throw new Stale("plan.stale", plan.code());
        }
        em.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return plan;
    }

    /** One page of the plans that the caller may read, the latest first. */
    List<CoordinationPlan> find(PlanFilter filter, int first, int size) {
        return bind(narrowed(
                        em.createQuery(
                                "select p from CoordinationPlan p where " + where(filter)
                                        + " order by p.issuedMonth desc, p.unit, p.code",
                                CoordinationPlan.class),
                        filter))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The plans behind that code, by code. */
    List<CoordinationPlan> after(PlanFilter filter, PlanCode last, int size) {
        TypedQuery<CoordinationPlan> query = bind(narrowed(
                em.createQuery(
                        "select p from CoordinationPlan p where " + where(filter)
                                + (last == null ? "" : " and p.code > :last") + " order by p.code",
                        CoordinationPlan.class),
                filter));
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.setMaxResults(size).getResultList();
    }

    long count(PlanFilter filter) {
        return bind(narrowed(
                        em.createQuery("select count(p) from CoordinationPlan p where " + where(filter), Long.class),
                        filter))
                .getSingleResult();
    }

    private static String where(PlanFilter filter) {
        return CURRENT
                + " and " + VISIBLE
                + (filter.window() == null ? "" : " and p.window = :window")
                + (filter.unit() == null ? "" : " and p.unit = :unit");
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, PlanFilter filter) {
        if (filter.window() != null) {
            query.setParameter("window", filter.window());
        }
        if (filter.unit() != null) {
            query.setParameter("unit", filter.unit());
        }
        return query;
    }

    /** The plans in force for an event, whoever asks: its days were moved. */
    List<CoordinationPlan> inForceFor(WindowCode window) {
        return em.createQuery(
                        "select p from CoordinationPlan p where p.window = :window and p.state = :state order by p.id",
                        CoordinationPlan.class)
                .setParameter("window", window)
                .setParameter("state", PlanState.ISSUED)
                .getResultList();
    }

    /** The issued plan of that number and day, in the caller's reach: a basis that we keep ourselves. */
    Optional<CoordinationPlan> issuedAs(int number, String symbol, LocalDate on) {
        return bind(query("p.number = :number and p.symbol = :symbol and p.issuedOn = :on and " + CURRENT, "p.id"))
                .setParameter("number", number)
                .setParameter("symbol", symbol)
                .setParameter("on", on)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<CoordinationPlan> query(String condition, String order) {
        return em.createQuery(
                "select p from CoordinationPlan p where " + condition + " and " + VISIBLE + " order by " + order,
                CoordinationPlan.class);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("open", scope.openUnits())
                .setParameter("mine", addressees())
                .setParameter("sent", SENT)
                .setParameter("inWork", IN_WORK)
                .setParameter("desk", desk());
    }

    /** The body whose drafts the caller reads; without such a body the one that never writes any. */
    private UnitCode desk() {
        UnitCode home = scope.home();
        return home != null && scope.holdsIn(home, DESK) ? home : NOBODY;
    }

    private static CoordinationPlan one(TypedQuery<CoordinationPlan> query, PlanCode code) {
        return query.setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("plan.not-found", code));
    }

    /**
     * The units whose copies the caller receives: where he holds his post, his ward, city or province when he keeps its papers, and those
     * that these succeeded.
     */
    Set<UnitCode> addressees() {
        LocalDate today = LocalDate.now(clock);
        UnitCode home = scope.home();
        Set<UnitCode> mine = new HashSet<>();
        if (home == null) {
            return Set.of(NOBODY);
        }
        units.officersOf(home, today).stream()
                .filter(row -> row.code().equals(scope.me()))
                .forEach(row -> mine.add(row.unit()));
        if (scope.holdsIn(home, DESK)) {
            mine.add(home);
        }
        List<UnitRow> all = units.all();
        int before;
        do {
            before = mine.size();
            all.stream()
                    .filter(row -> row.successor() != null && mine.contains(row.successor()))
                    .forEach(row -> mine.add(row.code()));
        } while (mine.size() > before);
        return mine.isEmpty() ? Set.of(NOBODY) : mine;
    }
}
