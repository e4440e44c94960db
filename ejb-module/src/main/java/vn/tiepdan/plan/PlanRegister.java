package vn.tiepdan.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Repository;

/**
 * Reads the plans that the caller may read, and what became of them; they hold no citizen's data. Who is with the Front or a mass
 * organisation alone reads of the tasks only those that his own organisation leads or helps with (R13).
 */
@Repository
public class PlanRegister {

    private static final int MOST = 200;

    @Inject
    CoordinationPlans plans;

    @Inject
    PlanTasks tasks;

    @Inject
    OccasionRegister occasions;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** The plans that the caller may read, the latest first; at most two hundred. */
    public List<PlanRow> all() {
        return find(new PlanFilter(null, null), 0, MOST);
    }

    /** One page of the plans, the latest first. */
    public List<PlanRow> find(PlanFilter filter, int first, int size) {
        return rows(plans.find(filter, first, size));
    }

    private List<PlanRow> rows(List<CoordinationPlan> found) {
        Map<UnitCode, String> names = names();
        Map<WindowCode, WindowRow> events = occasions.windows().stream().collect(toMap(WindowRow::code, row -> row));
        return found.stream()
                .map(plan -> plan.row(names.get(plan.unit()), events.get(plan.window()), today()))
                .toList();
    }

    /** The plans behind that code, by code; the first ones when it is null. */
    public List<PlanRow> after(PlanFilter filter, PlanCode last, int size) {
        return rows(plans.after(filter, last, size));
    }

    public long count(PlanFilter filter) {
        return plans.count(filter);
    }

    /** The plans for the events that reach today. */
    public List<PlanRow> forToday() {
        Set<WindowCode> now =
                occasions.today().stream().map(OccasionDay::window).collect(toSet());
        return all().stream().filter(plan -> now.contains(plan.window())).toList();
    }

    /** The edition that holds. */
    public PlanRow row(PlanCode code) {
        CoordinationPlan plan = plans.withCode(code);
        return plan.row(names().get(plan.unit()), occasions.window(plan.window()), today());
    }

    /** A plan, whole; without an edition the one that holds. */
    public PlanSheet sheet(PlanCode code, Integer edition) {
        return sheet(edition == null ? plans.withCode(code) : plans.edition(code, edition));
    }

    /** The edition that is being worked on; empty when there is none, or the caller does not work on it. */
    public Optional<PlanSheet> inWork(PlanCode code) {
        return plans.findInWork(code).map(this::sheet);
    }

    private PlanSheet sheet(CoordinationPlan plan) {
        WindowRow event = occasions.window(plan.window());
        Map<UnitCode, String> names = names();
        boolean whole = seesWhole();
        Set<UnitCode> own = whole ? Set.of() : plans.addressees();
        List<SectionRow> sections = plan.sectionRows(names);
        if (!whole) {
            sections = sections.stream()
                    .map(section -> new SectionRow(
                            section.ordinal(),
                            section.locus(),
                            section.label(),
                            section.heading(),
                            section.tasks().stream()
                                    .filter(task -> own.stream().anyMatch(task::concerns))
                                    .toList()))
                    .filter(section -> !section.tasks().isEmpty())
                    .toList();
        }
        return new PlanSheet(
                plan.row(names.get(plan.unit()), event, today()),
                event,
                plan.basisRows(),
                sections,
                plan.recipientRows(names),
                whole ? warnings(plan, event) : List.of(),
                plan.isIssued() ? List.of() : plan.lacks(),
                plans.editions(plan.code()).stream()
                        .map(each -> each.editionRow(event, today()))
                        .toList(),
                whole);
    }

    /** The Front and mass organisations read their own part alone; everybody else the whole paper. */
    private boolean seesWhole() {
        return !scope.roles().equals(Set.of(Role.FRONT));
    }

    public List<BasisRow> bases(PlanCode code) {
        return sheet(code, null).bases();
    }

    private List<PlanWarning> warnings(CoordinationPlan plan, WindowRow event) {
        List<PlanWarning> warnings = new ArrayList<>(plan.warnings(event));
        boolean inPost = units.officersOf(plan.unit(), plan.latestIssue()).stream()
                .anyMatch(officer -> officer.code().equals(plan.signer()));
        if (!inPost) {
            warnings.add(PlanWarning.of("signer-without-post", plan.signerName()));
        }
        return warnings;
    }

    /** How many open tasks are due on other days than the phases of the event now say. */
    public int behind(PlanCode code) {
        return tasks.behind(plans.withCode(code), today());
    }

    /** The next free number of the year for plans of that body with that symbol. */
    public int nextNumber(PlanCode code) {
        return plans.findInWork(code)
                .map(plan -> plans.nextNumber(plan.unit(), plan.symbol(), today().getYear()))
                .orElse(1);
    }

    /** The plan among our own that is the document of that number and day: the city's plan above the ward's (R4). */
    public Optional<PlanCode> recordedAs(BasisRow basis) {
        if (basis.number() == null
                || basis.issuedOn() == null
                || !basis.number().matches("[0-9]{1,6}/.+")) {
            return Optional.empty();
        }
        int slash = basis.number().indexOf('/');
        return plans.issuedAs(
                        Integer.parseInt(basis.number().substring(0, slash)),
                        basis.number().substring(slash + 1),
                        basis.issuedOn())
                .map(CoordinationPlan::code);
    }

    // ---- what became of it ----

    /** Each duty of the plan with the tasks that carry it out and their evidence (R128, R140). */
    public List<TraceRow> trace(PlanCode code) {
        CoordinationPlan plan = plans.withCode(code);
        Map<TaskCode, DutyRow> rows = tasks.byCode(code);
        Map<Integer, List<DutyRow>> given = new HashMap<>();
        Map<Integer, Integer> total = new HashMap<>();
        for (PlanGiven one : plan.given()) {
            if (one.task() == null || one.isWithdrawn()) {
                continue;
            }
            total.merge(one.task(), 1, Integer::sum);
            if (rows.containsKey(one.code())) {
                given.computeIfAbsent(one.task(), none -> new ArrayList<>()).add(rows.get(one.code()));
            }
        }
        return sheet(plan).tasks().stream()
                .map(task -> new TraceRow(
                        code,
                        task,
                        total.getOrDefault(task.ordinal(), 0),
                        inOrder(given.getOrDefault(task.ordinal(), List.of()))))
                .toList();
    }

    /** The standing programmes on which the plan rests, with the tasks that carry them out (R47–R52). */
    public List<ProgrammeRow> programmes(PlanCode code) {
        CoordinationPlan plan = plans.withCode(code);
        Map<TaskCode, DutyRow> rows = tasks.byCode(code);
        Map<Integer, Integer> bases = new HashMap<>();
        plan.tasks().stream()
                .filter(task -> task.basis() != null)
                .forEach(task -> bases.put(task.ordinal(), task.basis()));
        return plan.basisRows().stream()
                .filter(basis -> basis.kind() != BasisKind.LAW)
                .map(basis -> new ProgrammeRow(
                        basis,
                        inOrder(plan.given().stream()
                                .filter(one -> !one.isWithdrawn())
                                .filter(one -> Integer.valueOf(basis.ordinal())
                                        .equals(one.task() == null ? one.basis() : bases.get(one.task())))
                                .map(one -> rows.get(one.code()))
                                .filter(Objects::nonNull)
                                .toList())))
                .toList();
    }

    private static List<DutyRow> inOrder(List<DutyRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(DutyRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What became of each copy of the plan; who reads only his own part sees only his own copies. */
    public List<DeliveryRow> deliveries(PlanCode code) {
        CoordinationPlan plan = plans.withCode(code);
        Set<UnitCode> addressees = plans.addressees();
        OfficerCode me = scope.me();
        Map<Integer, PlanRecipient> lines =
                plan.recipients().stream().collect(toMap(PlanRecipient::ordinal, line -> line));
        PlanDelivery.Naming naming = naming();
        boolean whole = seesWhole();
        return plan.deliveries().stream()
                .filter(each -> whole || PlanReceipts.isMine(each, addressees, me))
                .map(each -> each.row(
                        lines.get(each.recipient()).kind(),
                        lines.get(each.recipient()).line(),
                        naming,
                        PlanReceipts.isMine(each, addressees, me)))
                .sorted(Comparator.comparing(DeliveryRow::recipient).thenComparing(DeliveryRow::name))
                .toList();
    }

    private PlanDelivery.Naming naming() {
        Map<UnitCode, String> names = names();
        Map<OfficerCode, String> officers = new HashMap<>();
        return new PlanDelivery.Naming() {
            @Override
            public String unit(UnitCode unit) {
                return names.getOrDefault(unit, unit.value());
            }

            @Override
            public String officer(OfficerCode officer) {
                return officer == null ? null : officers.computeIfAbsent(officer, units::nameOf);
            }
        };
    }

    private Map<UnitCode, String> names() {
        return units.all().stream().collect(toMap(UnitRow::code, UnitRow::nameVi));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
