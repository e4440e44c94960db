package vn.tiepdan.takeover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepdan.shared.RuleBroken;

/** A date as registers write it, day before month; what could be read otherwise is refused and never turned round. */
final class CellDate {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:ng[aà]y\\s*)?(\\d{1,2})\\s*(?:[/.-]|\\s+th[aá]ng\\s+)\\s*(\\d{1,2})\\s*(?:[/.-]|\\s+n[aă]m\\s+)\\s*(\\d{4}|\\d{2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_A_CELL = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");
    private static final int MONTHS = 12;

    private CellDate() {}

    /** Refuses with the code of what is wrong. */
    static LocalDate read(String text) {
        Matcher cell = OF_A_CELL.matcher(text);
        if (cell.matches()) {
            return date(number(cell, 1), number(cell, 2), number(cell, 3));
        }
        if (SERIAL.matcher(text).matches()) {
            throw new RuleBroken("takeover.row.day-serial");
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new RuleBroken("takeover.row.day-unreadable");
        }
        int year = number(written, 3);
        return date(written.group(3).length() == 2 ? 2000 + year : year, number(written, 2), number(written, 1));
    }

    static boolean isOfACell(String text) {
        return text != null && OF_A_CELL.matcher(text).matches();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static LocalDate date(int year, int month, int day) {
        if (month > MONTHS && day >= 1 && day <= MONTHS) {
            throw new RuleBroken("takeover.row.day-order");
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new RuleBroken("takeover.row.day-impossible");
        }
    }
}
