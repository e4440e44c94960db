package vn.tiepdan.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * Writes coordination plans: begins a draft, by hand or from another plan, says its parts, and begins the next edition of an issued one.
 * Each method is one transaction; a change is decided on the version that was seen ({@code plan.stale}) and only of a draft
 * ({@code plan.not-a-draft}).
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY, Role.SYSTEM})
public class PlanDesk {

    private static final String[] WRITERS = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY};

    @Inject
    CoordinationPlans plans;

    @Inject
    OccasionRegister occasions;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Puts a whole plan on record as a draft. */
    public PlanCode record(@NotNull @Valid RecordPlan command) {
        UnitCode unit = scope.writesAs(command.unit(), WRITERS);
        requireEvent(command.window());
        Map<UnitCode, UnitRow> known = known();
        command.sections().forEach(section -> section.tasks().forEach(task -> requireFits(task, unit, known)));
        command.recipients().forEach(recipient -> requireKnown(recipient.units(), known.keySet()));
        PlanCode code = plans.next(unit, command.issuedMonth().getYear());
        plans.add(CoordinationPlan.recorded(
                code, unit, command, units.nameOf(command.signature().signer()), known, scope.me(), today()));
        trail.done("plan.record", code);
        return code;
    }

    /** Begins a draft of one's own ward, city or province, still to be written. */
    public PlanCode begin(@NotNull @Valid PlanHead head) {
        UnitCode unit = ownUnit();
        requireEvent(head.window());
        PlanCode code = plans.next(unit, head.issuedMonth().getYear());
        plans.add(CoordinationPlan.begun(
                code, unit, head, units.nameOf(head.signature().signer()), scope.me(), today()));
        trail.done("plan.begin", code);
        return code;
    }

    /** Begins the plan of another event from an issued or drafted one: days moved, results left behind (R8). */
    public PlanCode copy(@NotNull @Valid CopyPlan command) {
        UnitCode unit = ownUnit();
        CoordinationPlan from = plans.withCode(command.from());
        if (!from.unit().equals(unit)) {
            throw new RuleBroken("plan.copy.of-another-unit", from.code());
        }
        if (from.window().equals(command.window())) {
            throw new RuleBroken("plan.copy.same-event", from.code());
        }
        requireEvent(command.window());
        long later = ChronoUnit.DAYS.between(
                occasions.window(from.window()).firstDay(),
                occasions.window(command.window()).firstDay());
        PlanHead old = from.head();
        PlanHead head = new PlanHead(
                command.window(), old.symbol(), old.place(), command.issuedMonth(), command.title(), old.signature());
        PlanCode code = plans.next(unit, command.issuedMonth().getYear());
        plans.add(from.copied(code, head, later, scope.me(), today(), known()));
        trail.done("plan.copy", code, from.code().value());
        return code;
    }

    /** Begins the next edition of an issued plan, with the reason; the one in force stays so until the next is issued. */
    public void amend(@NotNull PlanCode code, int seenVersion, String reason) {
        CoordinationPlan plan = plans.inForce(code, seenVersion);
        scope.requireIn(plan.unit(), WRITERS);
        if (plans.findInWork(code).isPresent()) {
            throw new RuleBroken("plan.amend.under-way", code);
        }
        CoordinationPlan next = plan.amended(reason, scope.me(), today(), known());
        plans.add(next);
        trail.done("plan.amend", code, String.valueOf(next.edition()));
    }

    /** Throws a draft away that was never issued; an edition in force stays. */
    public void discard(@NotNull PlanCode code, int seenVersion) {
        CoordinationPlan plan = drafted(code, seenVersion);
        plan.requireDraft();
        plans.remove(plan);
        trail.done("plan.discard", code, String.valueOf(plan.edition()));
    }

    public void retitle(@NotNull PlanCode code, int seenVersion, @NotNull @Valid PlanHead head) {
        requireEvent(head.window());
        change(
                code,
                seenVersion,
                "head",
                plan -> plan.retitled(head, units.nameOf(head.signature().signer())));
    }

    /** Adds a basis ({@code ordinal} null), or says one anew. */
    public void keepBasis(
            @NotNull PlanCode code, int seenVersion, Integer ordinal, @NotNull @Valid RecordPlan.Basis told) {
        change(code, seenVersion, "basis", plan -> plan.keepBasis(ordinal, told));
    }

    public void dropBasis(@NotNull PlanCode code, int seenVersion, int ordinal) {
        change(code, seenVersion, "basis", plan -> plan.dropBasis(ordinal));
    }

    public void keepSection(
            @NotNull PlanCode code, int seenVersion, Integer ordinal, @NotNull @Valid RecordPlan.Section told) {
        change(code, seenVersion, "section", plan -> plan.keepSection(ordinal, told));
    }

    public void dropSection(@NotNull PlanCode code, int seenVersion, int ordinal) {
        change(code, seenVersion, "section", plan -> plan.dropSection(ordinal));
    }

    /** Adds a task to the section at that place, or says one anew. */
    public void keepTask(
            @NotNull PlanCode code,
            int seenVersion,
            Integer ordinal,
            @NotNull String section,
            @NotNull @Valid RecordPlan.Task told) {
        Map<UnitCode, UnitRow> known = known();
        change(code, seenVersion, "task", plan -> {
            requireFits(told, plan.unit(), known);
            plan.keepTask(ordinal, section, told, known.get(told.unit()));
        });
    }

    public void dropTask(@NotNull PlanCode code, int seenVersion, int ordinal) {
        change(code, seenVersion, "task", plan -> plan.dropTask(ordinal));
    }

    public void keepRecipient(
            @NotNull PlanCode code, int seenVersion, Integer ordinal, @NotNull @Valid RecordPlan.Recipient told) {
        requireKnown(told.units(), known().keySet());
        change(code, seenVersion, "recipient", plan -> plan.keepRecipient(ordinal, told));
    }

    public void dropRecipient(@NotNull PlanCode code, int seenVersion, int ordinal) {
        change(code, seenVersion, "recipient", plan -> plan.dropRecipient(ordinal));
    }

    private void change(PlanCode code, int seenVersion, String part, Consumer<CoordinationPlan> change) {
        change.accept(drafted(code, seenVersion));
        plans.write();
        trail.done("plan.draft", code, part);
    }

    private CoordinationPlan drafted(PlanCode code, int seenVersion) {
        CoordinationPlan plan = plans.inWork(code, seenVersion);
        scope.requireIn(plan.unit(), WRITERS);
        return plan;
    }

    private UnitCode ownUnit() {
        UnitCode unit = scope.home();
        if (unit == null) {
            throw new NotFound("organisation.scope.empty");
        }
        scope.requireIn(unit, WRITERS);
        return unit;
    }

    private void requireEvent(WindowCode window) {
        if (!occasions.knows(window)) {
            throw new NotFound("occasion.window.not-found", window);
        }
    }

    /** What is told rather than asked is told to units of one's own; whoever helps is a unit that there is. */
    private void requireFits(RecordPlan.Task task, UnitCode home, Map<UnitCode, UnitRow> known) {
        requireKnown(task.supports(), known.keySet());
        if (task.kind() == TaskKind.ASSIGNMENT
                && known.containsKey(task.unit())
                && !units.governing(task.unit()).equals(home)) {
            throw new RuleBroken("plan.task.of-another-unit", task.unit(), home);
        }
    }

    private static void requireKnown(Collection<UnitCode> named, Set<UnitCode> known) {
        named.stream().filter(unit -> !known.contains(unit)).findFirst().ifPresent(unknown -> {
            throw new NotFound("organisation.unit.not-found", unknown);
        });
    }

    private Map<UnitCode, UnitRow> known() {
        return units.all().stream().collect(toMap(UnitRow::code, identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
