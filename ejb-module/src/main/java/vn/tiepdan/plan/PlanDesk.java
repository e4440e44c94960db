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
import java.util.Map;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** Puts coordination plans on record. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.SYSTEM})
public class PlanDesk {

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

    public PlanCode record(@NotNull @Valid RecordPlan command) {
        UnitCode unit = scope.writesAs(command.unit(), Role.OSU, Role.CHAIR);
        if (!occasions.knows(command.window())) {
            throw new NotFound("occasion.window.not-found", command.window());
        }
        Map<UnitCode, UnitRow> known = units.all().stream().collect(toMap(UnitRow::code, identity()));
        requireKnown(command, known.keySet());
        requireAssignmentsAtHome(command, unit);
        if (command.number() != null
                && plans.isNumberTaken(unit, command.symbol(), command.number(), command.issuedMonth())) {
            throw new RuleBroken("plan.number.taken", command.number(), command.symbol());
        }
        OfficerCode signer = command.signature().signer();
        PlanCode code = plans.next(unit, command.issuedMonth().getYear());
        plans.add(CoordinationPlan.recorded(code, unit, command, units.nameOf(signer), known, LocalDate.now(clock)));
        trail.done("plan.record", code);
        return code;
    }

    private static void requireKnown(RecordPlan command, Set<UnitCode> known) {
        command.sections().stream()
                .flatMap(section -> section.tasks().stream())
                .flatMap(task -> task.supports().stream())
                .filter(unit -> !known.contains(unit))
                .findFirst()
                .ifPresent(PlanDesk::refuse);
        command.recipients().stream()
                .flatMap(recipient -> recipient.units().stream())
                .filter(unit -> !known.contains(unit))
                .findFirst()
                .ifPresent(PlanDesk::refuse);
    }

    private static void refuse(UnitCode unknown) {
        throw new NotFound("organisation.unit.not-found", unknown);
    }

    /** What is told rather than asked is told to units of one's own. */
    private void requireAssignmentsAtHome(RecordPlan command, UnitCode home) {
        command.sections().stream()
                .flatMap(section -> section.tasks().stream())
                .filter(task -> task.kind() == TaskKind.ASSIGNMENT)
                .map(RecordPlan.Task::unit)
                .distinct()
                .filter(unit -> !units.governing(unit).equals(home))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new RuleBroken("plan.task.of-another-unit", stranger, home);
                });
    }
}
