package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/**
 * What is closed of a reception book at once: a month, written {@code 2024-06}, or a year of closed months, written {@code 2024}.
 *
 * @param month from 1 to 12; null for the whole year
 */
public record BookPeriod(int year, Integer month) implements Serializable, Comparable<BookPeriod> {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?:-(0[1-9]|1[0-2]))?");

    public static BookPeriod month(LocalDate day) {
        return new BookPeriod(day.getYear(), day.getMonthValue());
    }

    public static BookPeriod year(int year) {
        return new BookPeriod(year, null);
    }

    /** Refused as what does not exist when it is written in no such way. */
    public static BookPeriod of(String written) {
        Matcher parts = SHAPE.matcher(written == null ? "" : written);
        if (!parts.matches() || parts.group(1).equals("0000")) {
            throw new NotFound("reception.close.not-found");
        }
        return new BookPeriod(
                Integer.parseInt(parts.group(1)), parts.group(2) == null ? null : Integer.valueOf(parts.group(2)));
    }

    public boolean isYear() {
        return month == null;
    }

    public LocalDate from() {
        return LocalDate.of(year, isYear() ? 1 : month, 1);
    }

    /** The last day of it. */
    public LocalDate to() {
        return (isYear() ? from().plusYears(1) : from().plusMonths(1)).minusDays(1);
    }

    BookPeriod next() {
        return isYear() ? year(year + 1) : month(from().plusMonths(1));
    }

    /** As officers write it: {@code 06/2024} or {@code 2024}. */
    public String written() {
        return isYear() ? String.valueOf(year) : "%02d/%d".formatted(month, year);
    }

    /** In the order in which they end, a year behind its last month. */
    @Override
    public int compareTo(BookPeriod other) {
        int ends = to().compareTo(other.to());
        return ends != 0 ? ends : Boolean.compare(isYear(), other.isYear());
    }

    @Override
    public String toString() {
        return isYear() ? "%04d".formatted(year) : "%04d-%02d".formatted(year, month);
    }
}
