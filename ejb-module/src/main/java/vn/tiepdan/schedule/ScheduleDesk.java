package vn.tiepdan.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRoles;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/** Keeps the reception schedule and the duty roster. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.SYSTEM})
public class ScheduleDesk {

    /** The posting of a schedule at least five working days before the session. */
    private static final String POSTING = "TCD-07";

    @Inject
    Caller caller;

    @Inject
    Schedules schedules;

    @Inject
    CalendarRegister calendar;

    @Inject
    DeadlinePreview deadlines;

    @Inject
    UnitRegister units;

    @Inject
    OfficerRoles roles;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public SessionCode publish(@NotNull @Valid PublishSession command) {
        UnitCode unit = scope.writesAs(command.unit(), Role.OSU, Role.CHAIR);
        if (!units.governing(command.body()).equals(unit)) {
            throw new RuleBroken("schedule.session.body-of-another-unit", command.body(), unit);
        }
        requireOfUnit(unit, command.presiding(), command.day());
        if (schedules.presidesElsewhere(command.presiding(), command.day(), command.part())) {
            throw new RuleBroken("schedule.session.presides-elsewhere", command.presiding(), command.day());
        }
        boolean works = calendar.day(command.day()).works();
        LocalDate postBy = command.type() == ReceptionType.PERIODIC
                ? deadlines.preview(POSTING, command.day()).due()
                : null;
        SessionCode code = schedules.nextSession(unit, command.day());
        schedules.add(ReceptionSession.scheduled(code, unit, command, works, postBy, LocalDate.now(clock)));
        trail.done("schedule.publish", code, command.type().name());
        return code;
    }

    /** The session hangs at the place of reception since that day; too late is recorded, not refused. */
    public void post(@NotNull SessionCode code, int seenVersion, @NotNull LocalDate on) {
        ReceptionSession found = caller.isSystem() ? schedules.session(code) : schedules.session(code, scope.units());
        if (!caller.isSystem()) {
            scope.requireIn(found.unit(), Role.OSU, Role.CHAIR);
        }
        if (found.version() != seenVersion) {
            throw new Stale("schedule.session.stale", code);
        }
        found.postedOn(on, LocalDate.now(clock));
        trail.done("schedule.post", code, on.toString());
    }

    /** Records a leader's order for duty on days off; without it nobody can be put on duty there. */
    public OrderCode orderWeekendDuty(@NotNull @Valid OrderWeekendDuty command) {
        UnitCode unit = scope.writesAs(command.unit(), Role.OSU, Role.CHAIR);
        requireOfUnit(unit, command.orderedBy(), command.orderedOn());
        OrderCode code = schedules.nextOrder(unit, command.orderedOn());
        schedules.add(LeaderOrder.given(code, unit, command, leads(command.orderedBy()), LocalDate.now(clock)));
        trail.done("schedule.order", code, command.days().size() + " days");
        return code;
    }

    public void assignDuty(@NotNull @Valid AssignDuty command) {
        UnitCode unit = scope.writesAs(command.unit(), Role.OSU, Role.CHAIR);
        requireOfUnit(unit, command.officer(), command.day());
        if (schedules.isOnDuty(command.officer(), command.day(), command.part())) {
            throw new RuleBroken("schedule.duty.already-on-duty", command.officer(), command.day());
        }
        boolean works = calendar.day(command.day()).works();
        LeaderOrder order = works || command.order() == null ? null : schedules.order(command.order());
        schedules.add(DutyShift.assigned(unit, command, works, order, LocalDate.now(clock)));
        trail.done("schedule.duty", command.officer(), command.day() + " " + command.part());
    }

    /** Puts somebody else on duty in a shift that is to come. */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public void handDuty(long number, int seenVersion, @NotNull OfficerCode officer) {
        DutyShift shift = schedules.shift(number);
        scope.requireIn(shift.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        if (shift.version() != seenVersion) {
            throw new Stale("schedule.duty.stale");
        }
        requireOfUnit(shift.unit(), officer, shift.day());
        if (schedules.isOnDuty(officer, shift.day(), shift.part())) {
            throw new RuleBroken("schedule.duty.already-on-duty", officer, shift.day());
        }
        shift.handTo(officer, LocalDate.now(clock));
        schedules.write();
        trail.done("schedule.hand-duty", officer, shift.day() + " " + shift.part());
    }

    private boolean leads(OfficerCode officer) {
        return roles.of(officer).stream().anyMatch(role -> role.equals(Role.CHAIR) || role.equals(Role.VICE_CHAIR));
    }

    private void requireOfUnit(UnitCode unit, OfficerCode officer, LocalDate day) {
        if (units.officersOf(unit, day).stream().noneMatch(row -> row.code().equals(officer))) {
            throw new RuleBroken("schedule.officer.of-another-unit", officer, unit);
        }
    }
}
