package vn.tiepdan.deadline;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.shared.RuleBroken;

/**
 * A day that is not what its weekday says: a holiday, a day off in lieu, or a swapped one.
 *
 * @param confidence how far the source has been checked
 * @param source where the day comes from: an instrument, or the number of a document
 */
public record MarkedDay(LocalDate date, DayKind kind, String name, String confidence, String source, LawOrigin origin)
        implements Serializable {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 300;
    private static final String CHECKED_BY_OFFICE = "OFFICE";
    private static final Set<DayKind> TOLD_BY_THE_WEEKDAY = Set.of(DayKind.WORKING_DAY, DayKind.WEEKEND);

    /** A day as the office marks it. */
    public static MarkedDay ofOffice(LocalDate date, DayKind kind, String name, String source) {
        return new MarkedDay(date, kind, name, CHECKED_BY_OFFICE, source, LawOrigin.OFFICE);
    }

    /** A proposed holiday on a Saturday or Sunday changes nothing: the day is off anyway. */
    DayKind counts() {
        return kind == DayKind.PENDING && isWeeklyRest(date) ? DayKind.WEEKEND : kind;
    }

    /** Only a rest day can be worked instead, only a weekday swapped off; and every mark has a name. */
    public void refuseContradiction() {
        refuseOutOfRange(date);
        boolean rest = isWeeklyRest(date);
        if (TOLD_BY_THE_WEEKDAY.contains(kind)) {
            throw new RuleBroken("deadline.calendar.kind-not-marked", date);
        }
        if (kind == DayKind.SWAP_WORK && !rest) {
            throw new RuleBroken("deadline.calendar.swap-work-on-weekday", date);
        }
        if (kind == DayKind.SWAP_OFF && rest) {
            throw new RuleBroken("deadline.calendar.swap-off-on-rest-day", date);
        }
        if (name == null || name.isBlank()) {
            throw new RuleBroken("deadline.calendar.name-missing", date);
        }
        if (name.length() > LONGEST_NAME || source.length() > LONGEST_SOURCE) {
            throw new RuleBroken("deadline.calendar.text-too-long", date, LONGEST_NAME, LONGEST_SOURCE);
        }
    }

    /** Days are marked from 2000 to 2100. */
    public static void refuseOutOfRange(LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new RuleBroken("deadline.calendar.out-of-range", date);
        }
    }

    /** The days, each once: the same day twice is refused where its kinds differ. */
    public static List<MarkedDay> withoutContradiction(Collection<MarkedDay> days) {
        Map<LocalDate, MarkedDay> each = new LinkedHashMap<>();
        for (MarkedDay day : days) {
            day.refuseContradiction();
            MarkedDay before = each.putIfAbsent(day.date(), day);
            if (before != null && before.kind() != day.kind()) {
                throw new RuleBroken("deadline.calendar.day-twice", day.date());
            }
        }
        return List.copyOf(each.values());
    }

    static boolean isWeeklyRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
