package vn.tiepdan.web.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a clerk types it: {@code 1/7}, {@code 010726}, {@code 01/07/2026}, {@code hn} (today), {@code +10}, {@code -3}.
 *
 * <p>Without a year it is this year's; two digits of a year mean one not more than ten years ahead.
 */
final class TypedDate {

    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern AWAY = Pattern.compile("[+-]\\d{1,4}");
    private static final int YEARS_AHEAD = 10;

    private TypedDate() {}

    static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.equals("hn")) {
            return Optional.of(today);
        }
        if (AWAY.matcher(text).matches()) {
            return Optional.of(today.plusDays(Integer.parseInt(text)));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3));
        }
        for (Pattern shape : new Pattern[] {PARTED, RUN_TOGETHER}) {
            Matcher found = shape.matcher(text);
            if (found.matches()) {
                return date(year(found.group(3), today), found.group(2), found.group(1));
            }
        }
        return Optional.empty();
    }

    private static int year(String typed, LocalDate today) {
        if (typed == null) {
            return today.getYear();
        }
        int year = Integer.parseInt(typed);
        if (typed.length() == 4) {
            return year;
        }
        int near = today.getYear() / 100 * 100 + year;
        return near > today.getYear() + YEARS_AHEAD ? near - 100 : near;
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
