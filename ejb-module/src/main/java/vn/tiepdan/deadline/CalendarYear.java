package vn.tiepdan.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The working calendar of one year: every day that is off or swapped, and why.
 *
 * @param provisional nothing is recorded for the year yet, so that only its weekends are off
 */
public record CalendarYear(int year, boolean provisional, int workingDays, List<Day> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }

    /**
     * One day off, or worked although its weekday would be off, or proposed as a holiday.
     *
     * @param source where the day comes from, or empty
     * @param ofOffice the office has marked it itself
     */
    public record Day(LocalDate date, boolean works, DayKind kind, String name, String source, boolean ofOffice) {}
}
