package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiepdan.deadline.TermUnit.CALENDAR_DAYS;
import static vn.tiepdan.deadline.TermUnit.HOURS;
import static vn.tiepdan.deadline.TermUnit.MONTHS;
import static vn.tiepdan.deadline.TermUnit.WORKING_DAYS;
import static vn.tiepdan.deadline.TheLaw.before;
import static vn.tiepdan.deadline.TheLaw.count;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.deadline.Deadline.Reason;
import vn.tiepdan.deadline.Deadline.Step;

class DayCountTest {

    @ParameterizedTest(name = "{0} working days from {1} end on {2}")
    @CsvSource({
        "10, 2024-06-07, 2024-06-21",
        "10, 2024-04-26, 2024-05-14",
        "10, 2024-05-20, 2024-06-03",
        "10, 2024-02-05, 2024-02-26",
        "10, 2025-01-22, 2025-02-12",
        "10, 2025-04-24, 2025-05-12",
        "10, 2026-01-05, 2026-01-16",
        "10, 2026-08-21, 2026-09-08",
        "10, 2026-02-09, 2026-03-02",
        " 7, 2026-07-01, 2026-07-10",
        " 7, 2026-08-20, 2026-08-28",
        " 3, 2026-08-28, 2026-09-07",
        " 5, 2024-04-26, 2024-05-07",
        "10, 2026-11-16, 2026-11-30",
        // a trigger on a day off: day zero is that day all the same
        " 1, 2024-06-08, 2024-06-10",
        " 1, 2024-06-09, 2024-06-10",
        " 1, 2024-04-29, 2024-05-02",
        // a swapped Saturday is worked, and is the day before it off
        " 1, 2024-05-03, 2024-05-04",
        " 1, 2024-05-04, 2024-05-06",
        " 1, 2024-04-26, 2024-05-02",
        " 1, 2026-08-21, 2026-08-22",
        " 2, 2026-08-28, 2026-09-04",
        // Tết, Giỗ Tổ and its day in lieu, 2 September, new year
        " 1, 2024-02-07, 2024-02-15",
        " 1, 2024-04-17, 2024-04-19",
        " 1, 2026-04-24, 2026-04-28",
        " 1, 2024-08-30, 2024-09-04",
        " 1, 2025-12-31, 2026-01-05",
        // 29 February is a working day like any other
        " 1, 2024-02-28, 2024-02-29",
        " 3, 2024-02-27, 2024-03-01",
        "30, 2024-01-02, 2024-02-20",
    })
    void working_days(int length, String trigger, LocalDate due) {
        assertThat(count(length, WORKING_DAYS, trigger).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} calendar days from {1} end on {2}")
    @CsvSource({
        "10, 2024-05-22, 2024-06-03",
        "30, 2024-05-24, 2024-06-24",
        "30, 2024-01-12, 2024-02-15",
        "30, 2026-08-03, 2026-09-03",
        "45, 2024-05-20, 2024-07-04",
        "90, 2024-06-10, 2024-09-09",
        "10, 2024-06-07, 2024-06-17",
        // ends on a swapped Saturday, which is worked, and on the weekday given for it
        "10, 2024-04-24, 2024-05-04",
        "30, 2026-07-23, 2026-08-22",
        "10, 2024-04-19, 2024-05-02",
        "10, 2026-08-21, 2026-09-03",
        // ends in the long Tết of 2025 and of 2026
        "30, 2024-12-27, 2025-02-03",
        "30, 2026-01-15, 2026-02-23",
        // ends on the Monday in lieu of Giỗ Tổ
        "10, 2026-04-16, 2026-04-28",
        // over 29 February, and ending on it
        "10, 2024-02-19, 2024-02-29",
        "10, 2024-02-20, 2024-03-01",
        "10, 2025-02-19, 2025-03-03",
        "60, 2026-05-18, 2026-07-17",
        "70, 2026-07-06, 2026-09-14",
        // ends on the proposed holiday, still worked
        "10, 2026-11-14, 2026-11-24",
    })
    void calendar_days(int length, String trigger, LocalDate due) {
        assertThat(count(length, CALENDAR_DAYS, trigger).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "at least {0} working days before {1} is {2}")
    @CsvSource({
        "5, 2024-06-20, 2024-06-13",
        "5, 2024-05-06, 2024-04-25",
        "1, 2024-06-10, 2024-06-07",
        "1, 2024-05-06, 2024-05-04",
        "1, 2024-02-15, 2024-02-07",
        "5, 2026-09-03, 2026-08-24",
        "10, 2024-06-20, 2024-06-06",
    })
    void at_least_so_many_working_days_before(int length, String day, LocalDate latest) {
        assertThat(before(length, WORKING_DAYS, day).due()).isEqualTo(latest);
    }

    @Test
    void a_count_backwards_never_rolls_towards_the_day_it_must_precede() {
        assertThat(before(5, CALENDAR_DAYS, "2026-07-17").due()).isEqualTo("2026-07-12");
    }

    @ParameterizedTest(name = "{0} months from {1} end on {2}")
    @CsvSource({
        "12, 2024-06-18, 2025-06-18",
        "12, 2024-02-29, 2025-02-28",
        " 1, 2024-01-31, 2024-02-29",
        "12, 2023-06-15, 2024-06-17",
    })
    void months(int length, String trigger, LocalDate due) {
        assertThat(count(length, MONTHS, trigger).due()).isEqualTo(due);
    }

    @Test
    void hours_run_through_days_off() {
        assertThat(count(24, HOURS, "2024-06-07").due()).isEqualTo("2024-06-08");
        assertThat(before(1, HOURS, "2026-07-10").due()).isEqualTo("2026-07-10");
    }

    @Test
    void without_the_switch_a_last_day_off_stays_the_last_day() {
        DayCount count = DayCount.of(
                new Limit(10, CALENDAR_DAYS, ""),
                false,
                false,
                LocalDate.parse("2024-05-22"),
                TheLaw.CALENDAR,
                StoppedTime.NONE);
        assertThat(count.due()).isEqualTo("2024-06-01");
    }

    @Test
    void every_day_tells_why_it_counts_or_not() {
        assertThat(count(3, WORKING_DAYS, "2026-08-28").steps())
                .extracting(Step::date, Step::counted, Step::reason, Step::number)
                .containsExactly(
                        tuple(day("2026-08-28"), false, Reason.TRIGGER, 0),
                        tuple(day("2026-08-29"), false, Reason.WEEKEND, 0),
                        tuple(day("2026-08-30"), false, Reason.WEEKEND, 0),
                        tuple(day("2026-08-31"), false, Reason.SWAP_OFF, 0),
                        tuple(day("2026-09-01"), false, Reason.PUBLIC, 0),
                        tuple(day("2026-09-02"), false, Reason.PUBLIC, 0),
                        tuple(day("2026-09-03"), true, Reason.WORKING_DAY, 1),
                        tuple(day("2026-09-04"), true, Reason.WORKING_DAY, 2),
                        tuple(day("2026-09-05"), false, Reason.WEEKEND, 0),
                        tuple(day("2026-09-06"), false, Reason.WEEKEND, 0),
                        tuple(day("2026-09-07"), true, Reason.WORKING_DAY, 3));
    }

    @Test
    void a_last_day_off_tells_how_it_rolled() {
        assertThat(count(2, CALENDAR_DAYS, "2024-06-06").steps())
                .extracting(Step::date, Step::counted, Step::reason)
                .containsExactly(
                        tuple(day("2024-06-06"), false, Reason.TRIGGER),
                        tuple(day("2024-06-07"), true, Reason.CALENDAR_DAY),
                        tuple(day("2024-06-08"), true, Reason.WEEKEND),
                        tuple(day("2024-06-09"), false, Reason.WEEKEND),
                        tuple(day("2024-06-10"), false, Reason.ROLLED_FORWARD));
    }

    @Test
    void a_holiday_tells_its_name() {
        assertThat(count(1, WORKING_DAYS, "2024-04-17").steps())
                .filteredOn(step -> step.reason() == Reason.PUBLIC)
                .extracting(Step::dayName)
                .containsExactly("Giỗ Tổ Hùng Vương");
    }

    @Test
    void a_proposed_holiday_counts_and_is_flagged() {
        DayCount count = count(10, WORKING_DAYS, "2026-11-16");
        assertThat(count.isUncertain()).isTrue();
        assertThat(count.steps())
                .filteredOn(step -> step.reason() == Reason.PENDING)
                .extracting(Step::counted)
                .containsExactly(true);
        assertThat(count(10, WORKING_DAYS, "2026-11-02").isUncertain()).isFalse();
    }

    @Test
    void an_estimated_holiday_is_off_and_flagged() {
        DayCount count = count(10, WORKING_DAYS, "2027-02-01");
        assertThat(count.due()).isEqualTo("2027-02-22");
        assertThat(count.isUncertain()).isTrue();
        assertThat(count.isProvisional()).isFalse();
        assertThat(count(30, CALENDAR_DAYS, "2027-02-01").isUncertain()).isTrue();
    }

    @Test
    void a_date_that_needs_an_unknown_year_is_provisional() {
        assertThat(count(10, WORKING_DAYS, "2027-12-27").isProvisional()).isTrue();
        assertThat(count(10, WORKING_DAYS, "2027-12-27").due()).isEqualTo("2028-01-10");
        assertThat(count(10, WORKING_DAYS, "2027-12-13").isProvisional()).isFalse();
        assertThat(count(90, CALENDAR_DAYS, "2023-11-01").isProvisional()).isFalse();
        assertThat(count(10, CALENDAR_DAYS, "2021-03-01").isProvisional()).isTrue();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
