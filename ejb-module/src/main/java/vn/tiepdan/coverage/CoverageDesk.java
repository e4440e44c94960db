package vn.tiepdan.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/** Keeps what a roster must hold to: rules, who may stand on duty, who is away. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.SYSTEM})
public class CoverageDesk {

    private static final String[] KEEPERS = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR};

    @Inject
    Coverages coverages;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Says that a place must be covered; tells the code of the rule. */
    public String keep(@NotNull @Valid KeepRule command) {
        UnitCode unit = scope.writesAs(command.unit(), KEEPERS);
        String code = coverages.nextRule(unit);
        coverages.add(CoverageRule.kept(code, unit, command));
        trail.done("coverage.rule", code);
        return code;
    }

    /** The rule is asked for the last time on that day. */
    public void endRule(@NotNull String code, int seenVersion, @NotNull LocalDate lastDay) {
        CoverageRule rule = coverages.rule(code);
        scope.writesAs(rule.unit(), KEEPERS);
        if (rule.version() != seenVersion) {
            throw new Stale("coverage.rule.stale", code);
        }
        rule.endOn(lastDay);
        trail.done("coverage.rule-end", code, lastDay.toString());
    }

    /** Says who may stand on duty and what he is trained for; said again, it replaces what was known. */
    public void keep(@NotNull @Valid KeepDutyOfficer command) {
        UnitCode unit = scope.writesAs(command.unit(), KEEPERS);
        LocalDate today = LocalDate.now(clock);
        requireOfUnit(unit, command.officer(), today);
        DutyOfficer officer =
                coverages.officer(unit, command.officer()).orElseGet(() -> DutyOfficer.of(unit, command.officer()));
        officer.known(command, today);
        coverages.add(officer);
        trail.done("coverage.officer", command.officer());
    }

    public void recordLeave(@NotNull @Valid RecordLeave command) {
        UnitCode unit = scope.writesAs(command.unit(), KEEPERS);
        requireOfUnit(unit, command.officer(), command.firstDay());
        OfficerLeave leave = OfficerLeave.recorded(unit, command);
        if (coverages.isAway(unit, command.officer(), command.firstDay(), command.lastDay())) {
            throw new RuleBroken("coverage.leave.already-recorded", command.officer());
        }
        coverages.add(leave);
        trail.done("coverage.leave", command.officer(), command.firstDay() + " " + command.lastDay());
    }

    /** The officer is there after all. */
    public void withdrawLeave(long number, int seenVersion) {
        OfficerLeave leave = coverages.leave(number);
        scope.writesAs(leave.unit(), KEEPERS);
        if (leave.version() != seenVersion) {
            throw new Stale("coverage.leave.stale");
        }
        leave.withdraw(LocalDate.now(clock));
        trail.done("coverage.leave-withdraw", leave.officer());
    }

    private void requireOfUnit(UnitCode unit, OfficerCode officer, LocalDate day) {
        if (units.officersOf(unit, day).stream().noneMatch(row -> row.code().equals(officer))) {
            throw new RuleBroken("coverage.officer.of-another-unit", officer, unit);
        }
    }
}
