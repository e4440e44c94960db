package vn.tiepdan.deadline;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.Repository;

/** Reads the working calendar; open to everybody who is signed in. */
@Repository
public class CalendarRegister {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @Inject
    CalendarDays days;

    public CalendarYear year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Invalid("year", "deadline.year.out-of-range", FIRST_YEAR, LAST_YEAR);
        }
        return year(year, days.calendar());
    }

    static CalendarYear year(int year, WorkingCalendar calendar) {
        List<CalendarYear.Day> all = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(day -> day(day, calendar))
                .toList();
        int working = (int) all.stream().filter(CalendarYear.Day::works).count();
        return new CalendarYear(
                year,
                !calendar.knows(Year.of(year).atDay(1)),
                working,
                all.stream().filter(day -> day.kind() != DayKind.WORKING_DAY).toList());
    }

    /** All that is known of working days, for who asks about many. */
    public WorkingCalendar calendar() {
        return days.calendar();
    }

    /** What kind of day this is, for a date being typed. */
    public CalendarYear.Day day(LocalDate date) {
        return day(date, days.calendar());
    }

    private static CalendarYear.Day day(LocalDate date, WorkingCalendar calendar) {
        return new CalendarYear.Day(
                date,
                calendar.worksOn(date),
                calendar.kindOf(date),
                calendar.nameOf(date),
                calendar.markOn(date).map(MarkedDay::source).orElse(""),
                calendar.markOn(date)
                        .filter(mark -> mark.origin() == LawOrigin.OFFICE)
                        .isPresent());
    }
}
