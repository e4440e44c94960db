package vn.tiepdan.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Invalid;

/** On which days a series falls. */
class SeriesDaysTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final LocalDate END_OF_JULY = LocalDate.of(2024, 7, 31);

    @Test
    void a_weekday_of_every_week() {
        assertThat(SeriesDays.of(
                        series(SeriesPattern.WEEKLY, DayOfWeek.THURSDAY, null, Set.of(), JUNE, JUNE.plusDays(20))))
                .containsExactly(LocalDate.of(2024, 6, 6), LocalDate.of(2024, 6, 13), LocalDate.of(2024, 6, 20));
    }

    @Test
    void the_second_and_the_last_weekday_of_every_month() {
        assertThat(SeriesDays.of(monthly(2))).containsExactly(LocalDate.of(2024, 6, 12), LocalDate.of(2024, 7, 10));
        assertThat(SeriesDays.of(monthly(-1))).containsExactly(LocalDate.of(2024, 6, 26), END_OF_JULY);
    }

    @Test
    void a_month_without_a_fifth_weekday_has_none() {
        assertThat(SeriesDays.of(monthly(5))).containsExactly(END_OF_JULY);
    }

    @Test
    void given_days_of_every_month_as_far_as_it_has_them() {
        assertThat(SeriesDays.of(series(SeriesPattern.MONTH_DAYS, null, null, Set.of(10, 31), JUNE, END_OF_JULY)))
                .containsExactly(LocalDate.of(2024, 6, 10), LocalDate.of(2024, 7, 10), END_OF_JULY);
    }

    @Test
    void a_rule_that_is_not_whole_is_refused_at_its_field() {
        refused("agenda.series.without-weekday", series(SeriesPattern.WEEKLY, null, null, Set.of(), JUNE, JUNE));
        refused(
                "agenda.series.without-nth",
                series(SeriesPattern.MONTHLY, DayOfWeek.MONDAY, null, Set.of(), JUNE, JUNE));
        refused("agenda.series.without-nth", monthly(0));
        refused("agenda.series.without-month-days", series(SeriesPattern.MONTH_DAYS, null, null, Set.of(), JUNE, JUNE));
        refused(
                "agenda.series.span-out-of-range",
                series(SeriesPattern.WEEKLY, DayOfWeek.MONDAY, null, Set.of(), JUNE, JUNE.minusDays(1)));
        refused(
                "agenda.series.span-out-of-range",
                series(SeriesPattern.WEEKLY, DayOfWeek.MONDAY, null, Set.of(), JUNE, JUNE.plusDays(401)));
    }

    @Test
    void what_is_ad_hoc_does_not_recur() {
        PlanSeries weekly = series(SeriesPattern.WEEKLY, DayOfWeek.MONDAY, null, Set.of(), JUNE, JUNE);
        refused(
                "agenda.series.ad-hoc",
                new PlanSeries(
                        null,
                        weekly.body(),
                        weekly.pattern(),
                        weekly.weekday(),
                        null,
                        Set.of(),
                        JUNE,
                        JUNE,
                        DayPart.MORNING,
                        ReceptionType.AD_HOC,
                        weekly.presiding(),
                        weekly.venue(),
                        null));
    }

    private static PlanSeries monthly(int nth) {
        return series(SeriesPattern.MONTHLY, DayOfWeek.WEDNESDAY, nth, Set.of(), JUNE, END_OF_JULY);
    }

    private static PlanSeries series(
            SeriesPattern pattern, DayOfWeek weekday, Integer nth, Set<Integer> days, LocalDate from, LocalDate to) {
        return new PlanSeries(
                null,
                new UnitCode("TDAN-LD"),
                pattern,
                weekday,
                nth,
                days,
                from,
                to,
                DayPart.MORNING,
                ReceptionType.PERIODIC,
                new OfficerCode("chutich"),
                new PlaceCode("DD-TDAN-1"),
                null);
    }

    private static void refused(String code, PlanSeries command) {
        assertThatThrownBy(() -> SeriesDays.of(command))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
