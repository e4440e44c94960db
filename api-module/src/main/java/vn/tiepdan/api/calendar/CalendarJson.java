package vn.tiepdan.api.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.CalendarYear;
import vn.tiepdan.deadline.DayKind;

/** The days of a year that are off, swapped or proposed as holidays. */
public record CalendarJson(int year, boolean provisional, int workingDays, List<Day> days) {

    /**
     * One such day with the reason.
     *
     * @param source the instrument, document or file by which it is so
     * @param ofOffice the office has marked it itself
     */
    public record Day(
            LocalDate date,
            boolean works,
            DayKind kind,
            String kindLabel,
            String name,
            String source,
            boolean ofOffice) {}

    static CalendarJson of(CalendarYear year, Labels labels) {
        List<Day> days = year.days().stream()
                .map(day -> new Day(
                        day.date(),
                        day.works(),
                        day.kind(),
                        labels.of("deadline.day", day.kind()),
                        empty(day.name()) ? null : day.name(),
                        empty(day.source()) ? null : day.source(),
                        day.ofOffice()))
                .toList();
        return new CalendarJson(year.year(), year.provisional(), year.workingDays(), days);
    }

    private static boolean empty(String text) {
        return text == null || text.isEmpty();
    }
}
