package vn.tiepdan.headduty;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.FrequencyRow;
import vn.tiepdan.deadline.TermPeriod;
import vn.tiepdan.schedule.ReceptionType;

/** Weeks and months of the head's duty, against dates worked out by hand from the calendars of 2024 to 2026. */
class HeadPeriodsTest {

    private static final List<FrequencyRow> WARD = List.of(
            new FrequencyRow(
                    "TCD-01", 1, "x", "Luật 42/2013", 1, TermPeriod.WEEK, false, day(2014, 7, 1), day(2026, 6, 30)),
            new FrequencyRow("TCD-01", 2, "x", "Luật 136/2025", 2, TermPeriod.MONTH, true, day(2026, 7, 1), null));

    @Test
    void a_week_runs_from_monday_to_sunday_and_belongs_to_the_year_of_its_thursday() {
        List<PeriodRow> of2024 = periods(2024, day(2024, 12, 31));
        assertThat(of2024).hasSize(52);
        assertThat(of2024.get(0).from()).isEqualTo(day(2024, 1, 1));
        assertThat(of2024.get(51).from()).isEqualTo(day(2024, 12, 23));
        List<PeriodRow> of2025 = periods(2025, day(2025, 12, 31));
        assertThat(of2025).hasSize(52);
        assertThat(of2025.get(0).from()).isEqualTo(day(2024, 12, 30));
        assertThat(of2025.get(51).to()).isEqualTo(day(2025, 12, 28));
    }

    @Test
    void a_week_of_tet_without_a_working_day_owes_nothing() {
        assertThat(on(periods(2025, day(2025, 3, 1)), day(2025, 1, 27)))
                .extracting(PeriodRow::workingDays, PeriodRow::required, PeriodRow::state)
                .containsExactly(0, 0, PeriodState.NOT_REQUIRED);
        assertThat(on(periods(2026, day(2026, 3, 1)), day(2026, 2, 16)))
                .extracting(PeriodRow::workingDays, PeriodRow::required, PeriodRow::state)
                .containsExactly(0, 0, PeriodState.NOT_REQUIRED);
    }

    @Test
    void the_weeks_beside_tet_owe_a_day_although_they_are_short() {
        // Tết 2024: 08/02 to 14/02 off, so three working days are left in the week before and two in the week of 12/02.
        List<PeriodRow> of2024 = periods(2024, day(2024, 3, 1));
        assertThat(on(of2024, day(2024, 2, 5)))
                .extracting(PeriodRow::workingDays, PeriodRow::required, PeriodRow::state)
                .containsExactly(3, 1, PeriodState.SHORT);
        assertThat(on(of2024, day(2024, 2, 12)).workingDays()).isEqualTo(2);
    }

    @Test
    void a_swapped_saturday_is_a_working_day_of_its_week() {
        // 29/04, 30/04 and 01/05/2024 are off, Saturday 04/05 is worked for 29/04.
        assertThat(on(periods(2024, day(2024, 6, 1)), day(2024, 4, 29)).workingDays())
                .isEqualTo(3);
    }

    @Test
    void only_the_head_in_person_is_enough_and_a_day_counts_once() {
        LocalDate today = day(2024, 6, 18);
        assertThat(state(today, day(2024, 6, 10), held(day(2024, 6, 13), HolderCapacity.HEAD)))
                .isEqualTo(PeriodState.MET);
        assertThat(state(today, day(2024, 6, 10), held(day(2024, 6, 13), HolderCapacity.DELEGATE)))
                .isEqualTo(PeriodState.WITH_DELEGATION);
        assertThat(state(today, day(2024, 6, 10), held(day(2024, 6, 13), HolderCapacity.DEPUTY)))
                .isEqualTo(PeriodState.SHORT);
        assertThat(state(
                        today,
                        day(2024, 6, 10),
                        new HeadPeriods.Held(day(2024, 6, 13), ReceptionType.PERIODIC, SessionOutcome.MISSED, null)))
                .isEqualTo(PeriodState.SHORT);
        PeriodRow both = on(
                periods(
                        2024,
                        today,
                        held(day(2024, 6, 13), HolderCapacity.HEAD),
                        held(day(2024, 6, 13), HolderCapacity.HEAD),
                        held(day(2024, 6, 13), HolderCapacity.DELEGATE)),
                day(2024, 6, 10));
        assertThat(both).extracting(PeriodRow::inPerson, PeriodRow::delegated).containsExactly(1, 0);
    }

    @Test
    void an_ad_hoc_session_counts_beside_and_never_for_the_week() {
        PeriodRow week = on(
                periods(
                        2024,
                        day(2024, 6, 18),
                        new HeadPeriods.Held(
                                day(2024, 6, 12), ReceptionType.AD_HOC, SessionOutcome.HELD, HolderCapacity.HEAD)),
                day(2024, 6, 10));
        assertThat(week)
                .extracting(PeriodRow::inPerson, PeriodRow::adHoc, PeriodRow::state, PeriodRow::lacking)
                .containsExactly(0, 1, PeriodState.SHORT, 1);
    }

    @Test
    void a_running_week_is_open_and_tells_how_many_working_days_are_left() {
        PeriodRow week = on(periods(2024, day(2024, 6, 18)), day(2024, 6, 17));
        assertThat(week)
                .extracting(PeriodRow::state, PeriodRow::workingDaysLeft)
                .containsExactly(PeriodState.OPEN, 4);
        assertThat(periods(2024, day(2024, 6, 18))
                        .get(periods(2024, day(2024, 6, 18)).size() - 1))
                .isEqualTo(week);
    }

    @Test
    void from_july_2026_a_month_owes_two_days_and_the_week_in_which_it_begins_is_still_owed_by_the_week() {
        List<PeriodRow> of2026 = periods(
                2026,
                day(2026, 9, 10),
                held(day(2026, 7, 2), HolderCapacity.HEAD),
                held(day(2026, 7, 16), HolderCapacity.HEAD),
                held(day(2026, 8, 6), HolderCapacity.HEAD),
                held(day(2026, 8, 20), HolderCapacity.DELEGATE));
        PeriodRow week = of2026.stream()
                .filter(row -> row.per() == TermPeriod.WEEK)
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(week)
                .extracting(PeriodRow::from, PeriodRow::to, PeriodRow::state)
                .containsExactly(day(2026, 6, 29), day(2026, 7, 5), PeriodState.MET);
        List<PeriodRow> months =
                of2026.stream().filter(row -> row.per() == TermPeriod.MONTH).toList();
        assertThat(months)
                .extracting(PeriodRow::from)
                .containsExactly(day(2026, 7, 1), day(2026, 8, 1), day(2026, 9, 1));
        assertThat(months).extracting(PeriodRow::required).containsOnly(2);
        assertThat(months)
                .extracting(PeriodRow::state)
                .containsExactly(PeriodState.MET, PeriodState.WITH_DELEGATION, PeriodState.OPEN);
        assertThat(months).allMatch(PeriodRow::delegationWarned);
    }

    @Test
    void what_ended_before_the_records_began_is_not_judged() {
        List<PeriodRow> rows =
                new HeadPeriods(WARD, HeadPeriodsTest::works, day(2024, 3, 21), day(2024, 6, 18)).of(2024, List.of());
        assertThat(on(rows, day(2024, 3, 11)).state()).isEqualTo(PeriodState.NOT_KEPT);
        assertThat(on(rows, day(2024, 3, 18)).state()).isEqualTo(PeriodState.SHORT);
    }

    @Test
    void totals_judge_only_what_is_over_or_enough() {
        List<PeriodRow> rows = new HeadPeriods(WARD, HeadPeriodsTest::works, day(2024, 6, 3), day(2024, 6, 18))
                .of(
                        2024,
                        List.of(
                                held(day(2024, 6, 6), HolderCapacity.HEAD),
                                new HeadPeriods.Held(day(2024, 6, 13), ReceptionType.PERIODIC, null, null)));
        HeadTotals totals = HeadTotals.of(rows);
        assertThat(totals)
                .extracting(
                        HeadTotals::judged,
                        HeadTotals::met,
                        HeadTotals::shortOf,
                        HeadTotals::open,
                        HeadTotals::unrecorded,
                        HeadTotals::percent)
                .containsExactly(2, 1, 1, 1, 1, 50);
        assertThat(HeadTotals.of(List.of()).percent()).isNull();
    }

    private static PeriodState state(LocalDate today, LocalDate monday, HeadPeriods.Held... held) {
        return on(periods(monday.getYear(), today, held), monday).state();
    }

    private static List<PeriodRow> periods(int year, LocalDate today, HeadPeriods.Held... held) {
        return new HeadPeriods(WARD, HeadPeriodsTest::works, day(2014, 7, 1), today).of(year, List.of(held));
    }

    private static PeriodRow on(List<PeriodRow> rows, LocalDate first) {
        return rows.stream().filter(row -> row.from().equals(first)).findFirst().orElseThrow();
    }

    private static HeadPeriods.Held held(LocalDate day, HolderCapacity capacity) {
        return new HeadPeriods.Held(day, ReceptionType.PERIODIC, SessionOutcome.HELD, capacity);
    }

    /** As the calendar states them: holidays off, two swapped Saturdays worked. */
    private static boolean works(LocalDate day) {
        Set<LocalDate> off = new HashSet<>();
        day(2024, 2, 8).datesUntil(day(2024, 2, 15)).forEach(off::add);
        day(2024, 4, 29).datesUntil(day(2024, 5, 2)).forEach(off::add);
        day(2025, 1, 27).datesUntil(day(2025, 2, 1)).forEach(off::add);
        day(2026, 2, 16).datesUntil(day(2026, 2, 21)).forEach(off::add);
        boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
        return day.equals(day(2024, 5, 4)) || !weekend && !off.contains(day);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
