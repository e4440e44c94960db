package vn.tiepdan.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which records a list holds by their law's clocks: those whose earliest running clock ends in a span of days, or those on
 * which none runs.
 *
 * @param from null when it may end however long ago
 * @param to null for records without a running clock
 */
public record Due(LocalDate from, LocalDate to) implements Serializable {

    /** Ends on or before the day; null for no day asked. */
    public static Due by(LocalDate day) {
        return day == null ? null : new Due(null, day);
    }

    /** The last day is past. */
    public static Due overdue(LocalDate today) {
        return by(today.minusDays(1));
    }

    /** Ends today or within so many days, and nothing is overdue. */
    public static Due within(int days, LocalDate today) {
        return new Due(today, today.plusDays(days));
    }

    /** No clock runs on it. */
    public static Due never() {
        return new Due(null, null);
    }
}
