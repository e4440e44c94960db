package vn.tiepdan.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
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
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.MachineTime;
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
    Event<PresidingAsked> presidingAsked;

    @Inject
    Event<SessionEnds> ends;

    @Inject
    Event<EndingAsked> endingAsked;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    @MachineTime
    Clock machine;

    public SessionCode publish(@NotNull @Valid PublishSession command) {
        UnitCode unit = scope.writesAs(command.unit(), Role.OSU, Role.CHAIR);
        requireMayPreside(unit, command);
        SessionCode code = schedules.nextSession(unit, command.day());
        ReceptionSession session = ReceptionSession.scheduled(
                code, unit, command, works(command.day()), postBy(command), LocalDate.now(clock));
        session.changes(machine.instant());
        schedules.add(session);
        trail.done("schedule.publish", code, command.type().name());
        return code;
    }

    /** The session hangs at the place of reception since that day; too late is recorded, not refused. */
    public void post(@NotNull SessionCode code, int seenVersion, @NotNull LocalDate on) {
        post(code, seenVersion, on, null);
    }

    /** The same, with where exactly it hangs. */
    public void post(@NotNull SessionCode code, int seenVersion, @NotNull LocalDate on, @Size(max = 200) String at) {
        seen(code, seenVersion).postedOn(on, Folding.tidy(at), LocalDate.now(clock));
        schedules.write();
        trail.done("schedule.post", code, on.toString());
    }

    /** The new time of a postponed session was told at the place of reception, on the day of the decision if it can be. */
    public void announce(@NotNull SessionCode code, int seenVersion, @NotNull LocalDate on) {
        seen(code, seenVersion).announced(on, LocalDate.now(clock));
        schedules.write();
        trail.done("schedule.announce", code, on.toString());
    }

    /**
     * Moves a session to another time; answers the one that stands for it, and what became of booked places.
     *
     * @param startsAt the hours of the new time; null with {@code endsAt} where none are known
     */
    public EndedSession postpone(
            @NotNull SessionCode code,
            int seenVersion,
            @NotNull LocalDate day,
            @NotNull DayPart part,
            LocalTime startsAt,
            LocalTime endsAt,
            @Size(max = 300) String reason) {
        ReceptionSession old = seen(code, seenVersion);
        endingAsked.fire(new EndingAsked(code));
        LocalDate today = LocalDate.now(clock);
        if (old.day().equals(day) && old.part() == part) {
            throw new RuleBroken("schedule.session.postponed-to-same", code);
        }
        SessionCode other = schedules.nextSession(old.unit(), day);
        old.postponedTo(other, Folding.tidy(reason), today);
        schedules.write();
        PublishSession command = old.on(day, part, startsAt, endsAt);
        requireMayPreside(old.unit(), command);
        ReceptionSession instead = ReceptionSession.insteadOf(old, other, command, works(day), postBy(command), today);
        instead.changes(machine.instant());
        schedules.add(instead);
        trail.done("schedule.postpone", code, other.value());
        return told(new SessionEnds(code, other, startsAt, endsAt));
    }

    /** Calls a session off; answers how many booked places ended with it. */
    public EndedSession cancel(@NotNull SessionCode code, int seenVersion, @Size(max = 300) String reason) {
        ReceptionSession session = seen(code, seenVersion);
        endingAsked.fire(new EndingAsked(code));
        session.cancelled(Folding.tidy(reason), LocalDate.now(clock));
        schedules.write();
        trail.done("schedule.cancel", code);
        return told(new SessionEnds(code, null, null, null));
    }

    private EndedSession told(SessionEnds event) {
        ends.fire(event);
        return event.told();
    }

    /**
     * Has somebody else preside; a vice-chair by the paper with which the chair has him do it. Refused once its outcome stands in the ledger of
     * the head ({@code headduty.session.recorded}).
     */
    public void delegate(
            @NotNull SessionCode code, int seenVersion, @NotNull OfficerCode officer, @Valid Delegation delegation) {
        ReceptionSession session = seen(code, seenVersion);
        endingAsked.fire(new EndingAsked(code));
        LocalDate today = LocalDate.now(clock);
        session.requireOther(officer, today);
        PublishSession now = session.on(session.day(), session.part(), null, null);
        requireMayPreside(
                session.unit(),
                new PublishSession(
                        now.unit(),
                        now.body(),
                        now.day(),
                        now.part(),
                        now.type(),
                        now.reason(),
                        officer,
                        now.place(),
                        now.venue(),
                        null,
                        null,
                        delegation));
        session.presidedBy(officer, delegation, today);
        schedules.write();
        trail.done("schedule.delegate", code, officer.value());
    }

    private ReceptionSession seen(SessionCode code, int seenVersion) {
        ReceptionSession found = caller.isSystem() ? schedules.session(code) : schedules.session(code, scope.units());
        if (!caller.isSystem()) {
            scope.requireIn(found.unit(), Role.OSU, Role.CHAIR);
        }
        if (found.version() != seenVersion) {
            throw new Stale("schedule.session.stale", code);
        }
        found.changes(machine.instant());
        return found;
    }

    /** Of this ward, at one place at a time, not away, and a vice-chair only by a paper of his chair. */
    private void requireMayPreside(UnitCode unit, PublishSession command) {
        OfficerCode officer = command.presiding();
        if (!units.governing(command.body()).equals(unit)) {
            throw new RuleBroken("schedule.session.body-of-another-unit", command.body(), unit);
        }
        requireOfUnit(unit, officer, command.day());
        if (schedules.presidesElsewhere(officer, command.day(), command.part())) {
            throw new RuleBroken("schedule.session.presides-elsewhere", officer, command.day());
        }
        if (schedules.isOnDutyAwayFrom(command.place(), officer, command.day(), command.part())) {
            throw new RuleBroken("schedule.session.on-duty-elsewhere", officer, command.day());
        }
        presidingAsked.fire(new PresidingAsked(unit, officer, command.day()));
        boolean deputy = isDeputy(officer);
        if (deputy && command.type() == ReceptionType.PERIODIC && command.delegation() == null) {
            throw new RuleBroken("schedule.delegation.missing", officer);
        }
        if (command.delegation() != null) {
            requireOfUnit(unit, command.delegation().by(), command.delegation().on());
            if (!deputy || !roles.of(command.delegation().by()).contains(Role.CHAIR)) {
                throw new RuleBroken("schedule.delegation.not-from-chair-to-deputy", officer);
            }
        }
    }

    private boolean isDeputy(OfficerCode officer) {
        return roles.of(officer).contains(Role.VICE_CHAIR) && !roles.of(officer).contains(Role.CHAIR);
    }

    private boolean works(LocalDate day) {
        return calendar.day(day).works();
    }

    private LocalDate postBy(PublishSession command) {
        return command.type() == ReceptionType.PERIODIC
                ? deadlines.preview(POSTING, command.day()).due()
                : null;
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
        requireFree(command.officer(), command.day(), command.part(), command.place());
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
        requireFree(officer, shift.day(), shift.part(), shift.place());
        shift.handTo(officer, LocalDate.now(clock));
        schedules.write();
        trail.done("schedule.hand-duty", officer, shift.day() + " " + shift.part());
    }

    private void requireFree(OfficerCode officer, LocalDate day, DayPart part, ReceptionPlace place) {
        if (schedules.isOnDuty(officer, day, part)) {
            throw new RuleBroken("schedule.duty.already-on-duty", officer, day);
        }
        if (schedules.presidesAwayFrom(place, officer, day, part)) {
            throw new RuleBroken("schedule.duty.presides-elsewhere", officer, day);
        }
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
