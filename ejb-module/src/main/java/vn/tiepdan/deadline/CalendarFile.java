package vn.tiepdan.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The days that {@code config/calendar/calendar.csv} marks: date, kind, name, confidence. */
record CalendarFile(List<CalendarDay> days) {

    static CalendarFile read(String text) {
        CalendarFile file = new CalendarFile(text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(CalendarFile::day)
                .toList());
        file.refuseContradictions();
        return file;
    }

    private static CalendarDay day(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("Calendar line without four cells: " + line);
        }
        return CalendarDay.of(LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2], cells[3]);
    }

    /** One day is marked once; only a rest day can be swapped to work, only a weekday swapped off. */
    private void refuseContradictions() {
        Set<LocalDate> seen = new HashSet<>();
        for (CalendarDay day : days) {
            boolean rest = CalendarDay.isWeeklyRest(day.date());
            boolean contradicts = day.kind() == DayKind.SWAP_WORK && !rest || day.kind() == DayKind.SWAP_OFF && rest;
            if (!seen.add(day.date()) || contradicts) {
                throw new IllegalStateException("Contradictory calendar day " + day.date());
            }
        }
    }
}
