package vn.tiepdan.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.CalendarYear;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FileKind;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.place.PlaceRegister;
import vn.tiepdan.place.PlaceRow;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.EndedSession;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.PublishSession;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** Puts sessions on the schedule, once or by a rule, and keeps the proof that they were posted. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR})
public class AgendaDesk {

    private static final Set<FileKind> PICTURES = Set.of(FileKind.JPEG, FileKind.PNG);

    @Inject
    Agenda agenda;

    @Inject
    ScheduleDesk desk;

    @Inject
    ScheduleRegister schedule;

    @Inject
    PlaceRegister places;

    @Inject
    CoverageRegister coverage;

    @Inject
    CalendarRegister calendar;

    @Inject
    FilingCabinet cabinet;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** One session at a place that is open then ({@code agenda.place.closed}); its hours are those of the place where none are told. */
    public SessionCode publish(@NotNull @Valid PublishSession command) {
        if (command.venue() == null) {
            return desk.publish(command);
        }
        PlaceRow place = places.row(command.venue());
        LocalTime from = command.startsAt() == null && command.endsAt() == null
                ? place.opens(command.part())
                : command.startsAt();
        LocalTime to = command.startsAt() == null && command.endsAt() == null
                ? place.closes(command.part())
                : command.endsAt();
        requireOpen(place, command.day(), command.part(), from, to);
        return desk.publish(new PublishSession(
                command.unit(),
                command.body(),
                command.day(),
                command.part(),
                command.type(),
                command.reason(),
                command.presiding(),
                place.kind(),
                place.code(),
                from,
                to,
                command.delegation()));
    }

    /** What the rule would give: every day of it, with why it would be left out. Nothing is stored. */
    public List<PlannedDay> preview(@NotNull @Valid PlanSeries command) {
        UnitCode unit = scope.writesAs(command.unit(), Role.OSU, Role.CHAIR);
        PlaceRow place = places.row(command.venue());
        return SeriesDays.of(command).stream()
                .map(day -> look(unit, place, command, calendar.day(day)))
                .toList();
    }

    /** Puts every day of the rule on the schedule that can be, and keeps the others with the reason; the series' code is answered. */
    public String plan(@NotNull @Valid PlanSeries command) {
        UnitCode unit = scope.writesAs(command.unit(), Role.OSU, Role.CHAIR);
        PlaceRow place = places.row(command.venue());
        List<PlannedDay> planned = new ArrayList<>();
        for (PlannedDay day : preview(command)) {
            planned.add(day.isLeftOut() ? day : held(unit, place, command, day));
        }
        if (planned.stream().allMatch(PlannedDay::isLeftOut)) {
            throw new RuleBroken("agenda.series.nothing-to-plan");
        }
        LocalDate today = LocalDate.now(clock);
        String code = agenda.next(unit, today);
        agenda.add(Series.planned(code, unit, command, planned, scope.me(), today));
        trail.done("agenda.plan", code, planned.size() + " days");
        return code;
    }

    private PlannedDay held(UnitCode unit, PlaceRow place, PlanSeries command, PlannedDay day) {
        SessionCode session = desk.publish(new PublishSession(
                unit,
                command.body(),
                day.day(),
                command.part(),
                command.type(),
                null,
                command.presiding(),
                place.kind(),
                place.code(),
                place.opens(command.part()),
                place.closes(command.part()),
                command.delegation()));
        return new PlannedDay(day.day(), session, null, day.name());
    }

    private PlannedDay look(UnitCode unit, PlaceRow place, PlanSeries command, CalendarYear.Day day) {
        OfficerCode officer = command.presiding();
        LocalDate date = day.date();
        String why = null;
        if (date.isBefore(LocalDate.now(clock))) {
            why = "agenda.skipped.past";
        } else if (!day.works()) {
            why = "agenda.skipped.day-off";
        } else if (!isOpen(place, date, command.part())) {
            why = "agenda.skipped.place-closed";
        } else if (coverage.isAway(unit, officer, date)) {
            why = "agenda.skipped.away";
        } else if (schedule.presides(officer, date, command.part())) {
            why = "agenda.skipped.presides";
        } else if (schedule.isOnDutyAwayFrom(place.kind(), officer, date, command.part())) {
            why = "agenda.skipped.on-duty";
        }
        return new PlannedDay(date, null, why, day.name() == null ? "" : day.name());
    }

    /** Moves a session; at a place with hours the new time has those of its part of the day. */
    public EndedSession postpone(
            @NotNull SessionCode code,
            int seenVersion,
            @NotNull LocalDate day,
            @NotNull DayPart part,
            @Size(max = 300) String reason) {
        SessionRow session = schedule.session(code);
        if (session.venue() == null) {
            return desk.postpone(code, seenVersion, day, part, null, null, reason);
        }
        PlaceRow place = places.row(session.venue());
        requireOpen(place, day, part, place.opens(part), place.closes(part));
        return desk.postpone(code, seenVersion, day, part, place.opens(part), place.closes(part), reason);
    }

    public EndedSession cancel(@NotNull SessionCode code, int seenVersion, @Size(max = 300) String reason) {
        return desk.cancel(code, seenVersion, reason);
    }

    public void delegate(
            @NotNull SessionCode code, int seenVersion, @NotNull OfficerCode officer, @Valid Delegation delegation) {
        desk.delegate(code, seenVersion, officer, delegation);
    }

    public void announce(@NotNull SessionCode code, int seenVersion, @NotNull LocalDate on) {
        desk.announce(code, seenVersion, on);
    }

    /**
     * The session hangs at the place of reception since that day.
     *
     * @param photo a photograph of it (JPEG or PNG, {@code agenda.proof.not-a-picture}); null where none was made
     */
    public void post(
            @NotNull SessionCode code,
            int seenVersion,
            @NotNull LocalDate on,
            @Size(max = 200) String at,
            AttachFile photo) {
        desk.post(code, seenVersion, on, at);
        if (photo != null) {
            cabinet.put(new AttachFile(PapersOfSessions.owner(code), photo.name(), photo.content()));
            if (proofs(code).stream().anyMatch(file -> !PICTURES.contains(file.kind()))) {
                throw new Invalid("file", "agenda.proof.not-a-picture");
            }
        }
    }

    /** The photographs of the posting. */
    @RolesAllowed({
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.INSPECTOR
    })
    public List<AttachmentRow> proofs(@NotNull SessionCode code) {
        return cabinet.of(PapersOfSessions.owner(code));
    }

    private static boolean isOpen(PlaceRow place, LocalDate day, DayPart part) {
        return place.isInUse(day) && place.opens(part) != null;
    }

    private static void requireOpen(PlaceRow place, LocalDate day, DayPart part, LocalTime from, LocalTime to) {
        PlaceCode code = place.code();
        if (!isOpen(place, day, part)) {
            throw new RuleBroken("agenda.place.closed", place.name(), day);
        }
        boolean within =
                from != null && to != null && !from.isBefore(place.opens(part)) && !to.isAfter(place.closes(part));
        if (!within) {
            throw new RuleBroken("agenda.place.outside-hours", code, place.opens(part), place.closes(part));
        }
    }
}
