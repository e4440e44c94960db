package vn.tiepdan.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.RuleBroken;

/** Calls meetings, records that they were invited to and held, and makes tasks of their conclusions. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY})
public class MeetingDesk {

    private static final String[] CALLERS = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY};

    @Inject
    Meetings meetings;

    @Inject
    TaskDesk tasks;

    @Inject
    Ends ends;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Refused: a day past ({@code meeting.day.past}), a chair of another body ({@code meeting.chair.of-another-body}). */
    public MeetingCode call(@NotNull CallMeeting told) {
        UnitCode unit = units.governing(scope.writesFor(told.unit()));
        ends.requireWorksFor(unit, CALLERS);
        LocalDate today = LocalDate.now(clock);
        if (units.officersOf(unit, today).stream().noneMatch(row -> row.code().equals(told.chair()))) {
            throw new RuleBroken("meeting.chair.of-another-body", told.chair(), unit);
        }
        Map<UnitCode, String> names = new HashMap<>();
        told.invited().forEach(one -> names.put(one, units.row(one).nameVi()));
        Meeting meeting =
                Meeting.called(meetings.next(unit, told.day().getYear()), unit, told, names, scope.me(), today);
        meetings.add(meeting);
        trail.done("meeting.call", meeting.code());
        return meeting.code();
    }

    public void invited(@NotNull MeetingCode code, int seenVersion, String number, LocalDate on) {
        asSeen(code, seenVersion).invited(number, on, LocalDate.now(clock));
        meetings.write();
        trail.done("meeting.invite", code);
    }

    /** Held and minuted; {@code came} are those of its participants who were there. */
    public void held(
            @NotNull MeetingCode code, int seenVersion, LocalTime until, String minutes, @NotNull Set<Integer> came) {
        asSeen(code, seenVersion).held(until, minutes, came, scope.me(), LocalDate.now(clock));
        meetings.write();
        trail.done("meeting.hold", code);
    }

    public void cancel(@NotNull MeetingCode code, int seenVersion, String reason) {
        asSeen(code, seenVersion).cancel(reason);
        meetings.write();
        trail.done("meeting.cancel", code);
    }

    /** One conclusion becomes a task ({@code meeting.not-held}); {@code told} says all but where it comes from. */
    public TaskCode conclude(@NotNull MeetingCode code, int seenVersion, @NotNull GiveTask told) {
        Meeting meeting = asSeen(code, seenVersion);
        meeting.requireHeld();
        return tasks.give(new GiveTask(
                meeting.unit(),
                told.mode(),
                told.lead(),
                told.supports(),
                told.officer(),
                told.what(),
                told.dueOn(),
                new TaskOrigin(OriginKind.MEETING, code.value(), null),
                told.serves()));
    }

    private Meeting asSeen(MeetingCode code, int seenVersion) {
        Meeting meeting = meetings.asSeen(code, seenVersion);
        ends.requireWorksFor(meeting.unit(), CALLERS);
        return meeting;
    }
}
