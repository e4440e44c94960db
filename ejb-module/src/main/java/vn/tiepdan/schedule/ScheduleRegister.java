package vn.tiepdan.schedule;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.CalendarYear;
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
