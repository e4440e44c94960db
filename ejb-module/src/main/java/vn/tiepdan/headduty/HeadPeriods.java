package vn.tiepdan.headduty;

import static java.time.DayOfWeek.MONDAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiepdan.deadline.FrequencyRow;
import vn.tiepdan.deadline.TermPeriod;
import vn.tiepdan.schedule.ReceptionType;

/**
 * The weeks and months of one year in which a head owes receptions, and what was held in each.
 *
 * <p>A week runs from Monday to Sunday and belongs to the year of its Thursday. Each period is governed by the version of the term in
 * force on its first day: the week from 29/06/2026 is still owed by the week, July 2026 by the month. A day counts once, however many
 * sessions it had. Periods that have not begun are left out.
 */
final class HeadPeriods {

    private final List<FrequencyRow> versions;
    private final Predicate<LocalDate> works;
    private final LocalDate firstKept;
    private final LocalDate today;

    /**
     * @param works which days are working days
     * @param firstKept the first day of the ward's records; a period that ended before it is not judged
     */
    HeadPeriods(List<FrequencyRow> versions, Predicate<LocalDate> works, LocalDate firstKept, LocalDate today) {
        this.versions = versions;
        this.works = works;
        this.firstKept = firstKept;
        this.today = today;
    }

    /** What one session of the committee was. */
    record Held(LocalDate day, ReceptionType type, SessionOutcome outcome, HolderCapacity capacity) {}

    /** The first and the last day that a year's periods can have. */
    static LocalDate firstDay(int year) {
        LocalDate firstMonday = firstMonday(year);
        LocalDate firstOfYear = LocalDate.of(year, 1, 1);
        return firstMonday.isBefore(firstOfYear) ? firstMonday : firstOfYear;
    }

    static LocalDate lastDay(int year) {
        LocalDate lastSunday = firstMonday(year + 1).minusDays(1);
        LocalDate lastOfYear = LocalDate.of(year, 12, 31);
        return lastSunday.isAfter(lastOfYear) ? lastSunday : lastOfYear;
    }

    /** The fourth of January always lies in the first week of its year. */
    private static LocalDate firstMonday(int year) {
        return LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(MONDAY));
    }

    List<PeriodRow> of(int year, List<Held> sessions) {
        List<PeriodRow> rows = new ArrayList<>();
        for (LocalDate monday = firstMonday(year);
                monday.isBefore(firstMonday(year + 1));
                monday = monday.plusWeeks(1)) {
            add(rows, TermPeriod.WEEK, monday, monday.plusDays(6), sessions);
        }
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(year, month);
            add(rows, TermPeriod.MONTH, each.atDay(1), each.atEndOfMonth(), sessions);
        }
        rows.sort(Comparator.comparing(PeriodRow::from));
        return rows;
    }

    private void add(List<PeriodRow> rows, TermPeriod per, LocalDate from, LocalDate to, List<Held> sessions) {
        versions.stream()
                .filter(version -> version.per() == per && version.isInForceOn(from) && !from.isAfter(today))
                .findFirst()
                .ifPresent(version -> rows.add(row(version, from, to, sessions)));
    }

    private PeriodRow row(FrequencyRow version, LocalDate from, LocalDate to, List<Held> sessions) {
        List<Held> inside = sessions.stream()
                .filter(held -> !held.day().isBefore(from) && !held.day().isAfter(to))
                .toList();
        int workingDays = (int) working(from, to);
        int required = Math.min(version.times(), workingDays);
        Set<LocalDate> inPerson = days(inside, HolderCapacity.HEAD);
        Set<LocalDate> delegated = days(inside, HolderCapacity.DELEGATE);
        delegated.removeAll(inPerson);
        return new PeriodRow(
                version.per(),
                from,
                to,
                version.basis(),
                workingDays,
                required,
                inPerson.size(),
                delegated.size(),
                count(inside, held -> held.outcome() == SessionOutcome.MISSED),
                count(inside, held -> held.outcome() == null && !held.day().isAfter(today)),
                count(inside, held -> held.type() == ReceptionType.AD_HOC && held.capacity() == HolderCapacity.HEAD),
                today.isAfter(to) ? 0 : (int) working(today.isAfter(from) ? today : from, to),
                version.delegationWarned(),
                state(from, to, required, inPerson.size(), delegated.size()));
    }

    private PeriodState state(LocalDate from, LocalDate to, int required, int inPerson, int delegated) {
        if (required == 0) {
            return PeriodState.NOT_REQUIRED;
        }
        if (inPerson >= required) {
            return PeriodState.MET;
        }
        if (firstKept == null || to.isBefore(firstKept)) {
            return PeriodState.NOT_KEPT;
        }
        if (!today.isAfter(to)) {
            return PeriodState.OPEN;
        }
        return inPerson + delegated >= required ? PeriodState.WITH_DELEGATION : PeriodState.SHORT;
    }

    private long working(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(works).count();
    }

    private static Set<LocalDate> days(List<Held> sessions, HolderCapacity capacity) {
        Set<LocalDate> days = new HashSet<>();
        sessions.stream()
                .filter(held -> held.type() == ReceptionType.PERIODIC && held.capacity() == capacity)
                .forEach(held -> days.add(held.day()));
        return days;
    }

    private static int count(List<Held> sessions, Predicate<Held> which) {
        return (int) sessions.stream().filter(which).count();
    }
}
