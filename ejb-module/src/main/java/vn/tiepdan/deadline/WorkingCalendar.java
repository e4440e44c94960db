package vn.tiepdan.deadline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days the offices of the State work: Monday to Friday, corrected by holidays, days in lieu and swapped days.
 *
 * <p>A year of which no day is recorded is not known: its weekends are off and nothing else, and a date that rests on it
 * is provisional. A Saturday on which the one-stop desk or a duty roster is open does not become a working day.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, MarkedDay> marked;
    private final Set<Integer> knownYears;

    private WorkingCalendar(Map<LocalDate, MarkedDay> marked) {
        this.marked = marked;
        this.knownYears = marked.keySet().stream().map(LocalDate::getYear).collect(toSet());
    }

    static WorkingCalendar of(Collection<MarkedDay> days) {
        return new WorkingCalendar(days.stream().collect(toMap(MarkedDay::date, identity())));
    }

    public DayKind kindOf(LocalDate day) {
        MarkedDay mark = marked.get(day);
        if (mark != null) {
            return mark.counts();
        }
        return MarkedDay.isWeeklyRest(day) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }

    public boolean worksOn(LocalDate day) {
        return kindOf(day).works();
    }

    public boolean knows(LocalDate day) {
        return knownYears.contains(day.getYear());
    }

    /** The holiday's own name, or an empty text for a day that has none. */
    public String nameOf(LocalDate day) {
        MarkedDay mark = marked.get(day);
        return mark == null ? "" : mark.name();
    }

    /** The mark on the day, if it has one. */
    Optional<MarkedDay> markOn(LocalDate day) {
        return Optional.ofNullable(marked.get(day));
    }

    /** The day itself when it is worked, else the next day that is. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        LocalDate working = day;
        while (!worksOn(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
