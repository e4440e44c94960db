package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.shared.DomainException;

class WorkingCalendarTest {

    @Test
    void the_next_working_day_is_the_day_itself_when_it_is_worked() {
        assertThat(TheLaw.CALENDAR.sameOrNextWorkingDay(LocalDate.of(2024, 6, 18)))
                .isEqualTo("2024-06-18");
        assertThat(TheLaw.CALENDAR.sameOrNextWorkingDay(LocalDate.of(2024, 8, 31)))
                .isEqualTo("2024-09-04");
    }

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
                .extracting(
                        CalendarYear.Day::date, CalendarYear.Day::works, CalendarYear.Day::kind, CalendarYear.Day::name)
                .contains(
                        tuple(LocalDate.of(2024, 5, 4), true, DayKind.SWAP_WORK, "Làm bù"),
                        tuple(LocalDate.of(2024, 4, 29), false, DayKind.SWAP_OFF, "Nghỉ hoán đổi"),
                        tuple(LocalDate.of(2024, 6, 1), false, DayKind.WEEKEND, ""));
        assertThat(year.days())
                .filteredOn(day -> day.kind() != DayKind.WEEKEND)
                .allSatisfy(day -> assertThat(day.source()).isNotBlank())
                .noneMatch(CalendarYear.Day::ofOffice);
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
                List.of(MarkedDay.ofOffice(saturday, DayKind.PENDING, "Ngày Văn hóa Việt Nam", "Nghị quyết")));
        assertThat(calendar.worksOn(saturday)).isFalse();
        assertThat(calendar.kindOf(saturday)).isEqualTo(DayKind.WEEKEND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-05-04,SWAP_WORK,Làm bù,V\\n2024-05-04,PUBLIC,Lễ,V; deadline.calendar.day-twice",
                "2024-05-03,SWAP_WORK,Làm bù,V; deadline.calendar.swap-work-on-weekday",
                "2024-05-04,SWAP_OFF,Nghỉ hoán đổi,V; deadline.calendar.swap-off-on-rest-day",
                "2024-05-04,WEEKEND,Thứ bảy,V; deadline.calendar.kind-not-marked",
                "1999-12-31,PUBLIC,Lễ,V; deadline.calendar.out-of-range",
                "2101-01-01,PUBLIC,Lễ,V; deadline.calendar.out-of-range",
                "2024-05-04,PUBLIC,,V; deadline.calendar.name-missing",
                "2024-05-04,PUBLIC,Lễ; deadline.calendar.row-unreadable",
                "2024-13-04,PUBLIC,Lễ,V; deadline.calendar.row-unreadable",
                "2024-05-04,HOLIDAY,Lễ,V; deadline.calendar.row-unreadable",
                "\\n; deadline.calendar.no-days",
            })
    void contradictory_rows_are_refused(String rows, String code) {
        String text = "date,kind,name_vi,confidence\n" + rows.replace("\\n", "\n");
        assertThatThrownBy(() -> CalendarFile.read(text))
                .isInstanceOf(DomainException.class)
                .hasMessage(code);
    }

    @Test
    void what_has_not_the_first_line_of_a_calendar_is_none() {
        assertThatThrownBy(() -> CalendarFile.read("BEGIN:VCALENDAR")).hasMessage("deadline.calendar.not-csv");
        assertThatThrownBy(() -> CalendarFile.read("")).hasMessage("deadline.calendar.not-csv");
    }

    @Test
    void a_source_may_be_given_and_a_quoted_cell_may_hold_a_comma() {
        String text = """
                date,kind,name_vi,confidence,source
                2028-01-26,PUBLIC,"Tết, mùng một",V,"Thông báo 1, ngày 2"
                2028-01-27,PUBLIC,Tết,V,
                2028-01-27,PUBLIC,Tết,V
                """;
        assertThat(CalendarFile.read(text).days())
                .extracting(MarkedDay::date, MarkedDay::name, MarkedDay::source)
                .containsExactly(
                        tuple(LocalDate.of(2028, 1, 26), "Tết, mùng một", "Thông báo 1, ngày 2"),
                        tuple(LocalDate.of(2028, 1, 27), "Tết", ""));
    }
}
