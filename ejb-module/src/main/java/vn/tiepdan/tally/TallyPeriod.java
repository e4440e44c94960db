package vn.tiepdan.tally;

import java.time.LocalDate;

/** Over which days visits are added up. */
public enum TallyPeriod {
    DAY,
    MONTH,
    /** A quarter of the statistics: from the 15th of the month before it to the 14th of its last month (TT 02/2021). */
    QUARTER;

    /** The first day of the period in which this day lies. */
    public LocalDate from(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> {
                LocalDate shifted = day.getDayOfMonth() > 14 ? day.plusMonths(1) : day;
                int month = (shifted.getMonthValue() - 1) / 3 * 3 + 1;
                yield LocalDate.of(shifted.getYear(), month, 15).minusMonths(1);
            }
        };
    }

    /** The last one. */
    public LocalDate to(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> from(day).plusMonths(1).minusDays(1);
            case QUARTER -> from(day).plusMonths(3).minusDays(1);
        };
    }
}
