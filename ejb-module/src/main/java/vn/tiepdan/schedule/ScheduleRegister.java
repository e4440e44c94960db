package vn.tiepdan.schedule;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.CalendarYear;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads the schedules and rosters of the units whose open papers the caller may read. */
@Repository
public class ScheduleRegister {

    private static final int LONGEST = 400;

    @Inject
    Schedules schedules;

    @Inject
    CalendarRegister calendar;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Who receives and who is on duty today. */
    public ScheduleDay today(UnitCode unit) {
        LocalDate today = LocalDate.now(clock);
        return of(unit, today, today).get(0);
    }

    /** Every day from the first to the last, days without an entry too. */
    public List<ScheduleDay> of(UnitCode unit, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new Invalid("to", "schedule.span.out-of-range", LONGEST);
        }
        requireOpen(unit);
        Map<LocalDate, List<SessionRow>> sessions = schedules.sessions(unit, from, to, LocalDate.now(clock)).stream()
                .collect(groupingBy(SessionRow::day));
        Map<LocalDate, List<DutyRow>> duty =
                schedules.duty(unit, from, to).stream().collect(groupingBy(DutyRow::day));
        return from.datesUntil(to.plusDays(1))
                .map(calendar::day)
                .map(day -> day(day, sessions, duty))
                .toList();
    }

    /** The session, in a unit whose schedule the caller may read. */
    public SessionRow session(SessionCode code) {
        return find(code).orElseThrow(() -> new NotFound("schedule.session.not-found", code));
    }

    /** The same; empty where there is none for the caller. */
    public Optional<SessionRow> find(SessionCode code) {
        return schedules.find(code, scope.openUnits()).map(session -> schedules.row(session, LocalDate.now(clock)));
    }

    /** The sessions sought, by day; as many as asked for from the first-th on. */
    public List<SessionRow> page(SessionFilter filter, int first, int most) {
        return schedules.sessions(units(filter), filter, null, first, most, LocalDate.now(clock));
    }

    /** The same, beginning after a session. */
    public List<SessionRow> after(SessionFilter filter, SessionRow last, int most) {
        return schedules.sessions(units(filter), filter, last, 0, most, LocalDate.now(clock));
    }

    public long count(SessionFilter filter) {
        return schedules.count(units(filter), filter);
    }

    /** Whether the officer presides at a session at that time. */
    public boolean presides(OfficerCode officer, LocalDate day, DayPart part) {
        return schedules.presidesElsewhere(officer, day, part);
    }

    /** Whether the officer is on duty at that time, but at another kind of place. */
    public boolean isOnDutyAwayFrom(ReceptionPlace place, OfficerCode officer, LocalDate day, DayPart part) {
        return schedules.isOnDutyAwayFrom(place, officer, day, part);
    }

    private Collection<UnitCode> units(SessionFilter filter) {
        if (filter.unit() == null) {
            return scope.openUnits();
        }
        requireOpen(filter.unit());
        return List.of(filter.unit());
    }

    /** The days off in the span which a leader ordered to be worked, each with the latest order that names it. */
    public Map<LocalDate, OrderCode> ordered(UnitCode unit, LocalDate from, LocalDate to) {
        requireOpen(unit);
        return schedules.ordered(unit, from, to);
    }

    /** The orders that name a day off of the span, the latest first. */
    public List<OrderRow> orders(UnitCode unit, LocalDate from, LocalDate to) {
        requireOpen(unit);
        return schedules.orders(unit, from, to);
    }

    /** Changes whenever somebody is put on duty in the span, is replaced or is taken off, and when a leader orders duty. */
    public String stamp(UnitCode unit, LocalDate from, LocalDate to) {
        requireOpen(unit);
        return schedules.stamp(unit, from, to);
    }

    private void requireOpen(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
    }

    private static ScheduleDay day(
            CalendarYear.Day day, Map<LocalDate, List<SessionRow>> sessions, Map<LocalDate, List<DutyRow>> duty) {
        return new ScheduleDay(
                day.date(),
                day.works(),
                day.name(),
                sessions.getOrDefault(day.date(), List.of()),
                duty.getOrDefault(day.date(), List.of()));
    }
}
