package vn.tiepdan.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Invalid;

/** The days that a series falls on, days off among them. */
final class SeriesDays {

    private static final int LONGEST = 400;
    private static final int LAST = -1;

    private SeriesDays() {}

    /** Refuses a rule that is not whole, a span over 400 days, and an ad hoc series: what is pressing does not recur. */
    static List<LocalDate> of(PlanSeries command) {
        require(command.type() != ReceptionType.AD_HOC, "type", "agenda.series.ad-hoc");
        long span = ChronoUnit.DAYS.between(command.firstDay(), command.lastDay());
        require(span >= 0 && span <= LONGEST, "lastDay", "agenda.series.span-out-of-range", LONGEST);
        Predicate<LocalDate> falls =
                switch (command.pattern()) {
                    case WEEKLY -> weekly(command);
                    case MONTHLY -> monthly(command);
                    case MONTH_DAYS -> monthDays(command);
                };
        return command.firstDay()
                .datesUntil(command.lastDay().plusDays(1))
                .filter(falls)
                .toList();
    }

    private static Predicate<LocalDate> weekly(PlanSeries command) {
        require(command.weekday() != null, "weekday", "agenda.series.without-weekday");
        return day -> day.getDayOfWeek() == command.weekday();
    }

    private static Predicate<LocalDate> monthly(PlanSeries command) {
        require(command.weekday() != null, "weekday", "agenda.series.without-weekday");
        require(command.nth() != null && command.nth() != 0, "nth", "agenda.series.without-nth");
        return day -> {
            LocalDate found = command.nth() == LAST
                    ? day.with(TemporalAdjusters.lastInMonth(command.weekday()))
                    : day.with(TemporalAdjusters.dayOfWeekInMonth(command.nth(), command.weekday()));
            return found.equals(day);
        };
    }

    private static Predicate<LocalDate> monthDays(PlanSeries command) {
        require(
                command.monthDays() != null && !command.monthDays().isEmpty(),
                "monthDays",
                "agenda.series.without-month-days");
        return day -> command.monthDays().contains(day.getDayOfMonth());
    }

    private static void require(boolean holds, String field, String rule, Object... arguments) {
        if (!holds) {
            throw new Invalid(field, rule, arguments);
        }
    }
}
