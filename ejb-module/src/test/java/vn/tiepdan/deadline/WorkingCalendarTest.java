package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024, 22 16 21 19 23 20 23 22 19 23 21 22, 251",
        "2025, 17 20 21 21 20 21 23 21 20 23 20 23, 250",
        "2026, 21 15 22 20 20 22 23 21 20 22 21 23, 250",
    })
    void working_days_of_each_month(int year, String months, int total) {
        String[] expected = months.split(" ");
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(year, month);
            long working = each.atDay(1)
                    .datesUntil(each.plusMonths(1).atDay(1))
                    .filter(TheLaw.CALENDAR::worksOn)
                    .count();
            assertThat(working).as(each.toString()).isEqualTo(Long.parseLong(expected[month - 1]));
        }
        assertThat(CalendarRegister.year(year, TheLaw.CALENDAR).workingDays()).isEqualTo(total);
    }

    @Test
    void the_calendar_of_a_year_lists_each_day_that_is_not_an_ordinary_working_day() {
        CalendarYear year = CalendarRegister.year(2024, TheLaw.CALENDAR);
        assertThat(year.provisional()).isFalse();
        assertThat(year.days())
                .contains(
                        new CalendarYear.Day(LocalDate.of(2024, 5, 4), true, DayKind.SWAP_WORK, "Làm bù"),
                        new CalendarYear.Day(LocalDate.of(2024, 4, 29), false, DayKind.SWAP_OFF, "Nghỉ hoán đổi"),
                        new CalendarYear.Day(LocalDate.of(2024, 6, 1), false, DayKind.WEEKEND, ""));
        assertThat(year.days()).noneMatch(day -> day.kind() == DayKind.WORKING_DAY);
    }

    @Test
    void an_unknown_year_has_weekends_only_and_is_provisional() {
        CalendarYear year = CalendarRegister.year(2023, TheLaw.CALENDAR);
        assertThat(year.provisional()).isTrue();
        assertThat(year.days()).allMatch(day -> day.kind() == DayKind.WEEKEND);
        assertThat(year.workingDays()).isEqualTo(260);
    }

    @Test
    void a_proposed_holiday_on_a_weekend_stays_a_weekend() {
        LocalDate saturday = LocalDate.of(2029, 11, 24);
        WorkingCalendar calendar = WorkingCalendar.of(
                List.of(CalendarDay.of(saturday, DayKind.PENDING, "Ngày Văn hóa Việt Nam", "unverified")));
        assertThat(calendar.worksOn(saturday)).isFalse();
        assertThat(calendar.kindOf(saturday)).isEqualTo(DayKind.WEEKEND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-05-04,SWAP_WORK,Làm bù,V\\n2024-05-04,PUBLIC,Lễ,V",
                "2024-05-03,SWAP_WORK,Làm bù,V",
                "2024-05-04,SWAP_OFF,Nghỉ hoán đổi,V",
                "2024-05-04,PUBLIC,Lễ",
            })
    void contradictory_rows_are_refused(String rows) {
        String text = "date,kind,name_vi,confidence\n" + rows.replace("\\n", "\n");
        assertThatThrownBy(() -> CalendarFile.read(text)).isInstanceOf(IllegalStateException.class);
    }
}
