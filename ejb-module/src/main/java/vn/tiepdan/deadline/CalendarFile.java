package vn.tiepdan.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiepdan.shared.Invalid;

/**
 * The days that a file such as {@code config/calendar/calendar.csv} marks: date, kind, name, confidence and, where given, the
 * source.
 */
public record CalendarFile(List<MarkedDay> days) {

    private static final String FIRST_CELLS = "date,kind,name";
    private static final int CELLS = 4;
    private static final int CELLS_WITH_SOURCE = 5;

    public CalendarFile {
        days = List.copyOf(days);
    }

    /** Refuses what is not such a file ({@code deadline.calendar.not-csv}) and rows that contradict each other. */
    public static CalendarFile read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(FIRST_CELLS)) {
            throw new Invalid("file", "deadline.calendar.not-csv");
        }
        List<MarkedDay> days = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            if (!lines.get(number).isBlank()) {
                days.add(day(lines.get(number), number + 1));
            }
        }
        if (days.isEmpty()) {
            throw new Invalid("file", "deadline.calendar.no-days");
        }
        return new CalendarFile(MarkedDay.withoutContradiction(days));
    }

    private static MarkedDay day(String line, int number) {
        List<String> cells = cells(line);
        if (cells.size() != CELLS && cells.size() != CELLS_WITH_SOURCE) {
            throw new Invalid("file", "deadline.calendar.row-unreadable", number);
        }
        try {
            return new MarkedDay(
                    LocalDate.parse(cells.get(0)),
                    DayKind.valueOf(cells.get(1)),
                    cells.get(2),
                    cells.get(3),
                    cells.size() == CELLS ? "" : cells.get(4),
                    LawOrigin.DELIVERED);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new Invalid("file", "deadline.calendar.row-unreadable", number);
        }
    }

    /** A cell in double quotes may hold a comma, as spreadsheets write it. */
    private static List<String> cells(String line) {
        List<String> quoted = Arrays.asList(line.split("\"", -1));
        if (quoted.size() == 1) {
            return List.of(line.split(",", -1));
        }
        StringBuilder marked = new StringBuilder();
        for (int part = 0; part < quoted.size(); part++) {
            marked.append(part % 2 == 0 ? quoted.get(part).replace(',', '\0') : quoted.get(part));
        }
        return List.of(marked.toString().split("\0", -1));
    }
}
