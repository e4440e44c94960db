package vn.tiepdan.lawchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.deadline.DayKind;
import vn.tiepdan.deadline.MarkedDay;
import vn.tiepdan.shared.DomainException;

/** Days off as they stand in iCalendar files of the world. */
class CalendarImportTest {

    @Test
    void the_end_of_an_event_is_the_day_after_its_last() {
        assertThat(read("DTSTART;VALUE=DATE:20280125\nDTEND;VALUE=DATE:20280128\nSUMMARY:Tết Nguyên đán"))
                .extracting(MarkedDay::date)
                .containsExactly(LocalDate.of(2028, 1, 25), LocalDate.of(2028, 1, 26), LocalDate.of(2028, 1, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nDURATION:P1D"})
    void an_event_without_an_end_lasts_one_day(String rest) {
        assertThat(read("DTSTART;VALUE=DATE:20280101\nSUMMARY:Tết Dương lịch" + rest))
                .singleElement()
                .satisfies(day -> assertThat(day.date()).isEqualTo("2028-01-01"));
    }

    @Test
    void a_length_may_stand_for_the_end() {
        assertThat(read("DTSTART;VALUE=DATE:20280101\nDURATION:P3D\nSUMMARY:Nghỉ"))
                .hasSize(3);
        assertThat(read("DTSTART;VALUE=DATE:20280101\nDURATION:P1W\nSUMMARY:Nghỉ"))
                .hasSize(7);
    }

    @Test
    void the_category_names_the_kind_and_a_long_name_is_put_together_again() {
        assertThat(read("DTSTART;VALUE=DATE:20280429\nCATEGORIES:Lịch,swap_work\nSUMMARY:Làm bù\\, th\n eo Thông báo"))
                .extracting(MarkedDay::kind, MarkedDay::name)
                .containsExactly(tuple(DayKind.SWAP_WORK, "Làm bù, theo Thông báo"));
        assertThat(read("DTSTART;VALUE=DATE:20280404\nCATEGORIES:Holiday\nSUMMARY:Giỗ Tổ Hùng Vương"))
                .extracting(MarkedDay::kind)
                .containsExactly(DayKind.PUBLIC);
    }

    @Test
    void meetings_cancelled_events_and_alarms_are_passed_over() {
        assertThat(CalendarImport.icalendar(calendar("""
                        BEGIN:VTIMEZONE
                        TZID:Asia/Ho_Chi_Minh
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0700
                        TZOFFSETTO:+0700
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        DTSTART;TZID=Asia/Ho_Chi_Minh:20280103T080000
                        SUMMARY:Giao ban
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTART;VALUE=DATE:20280104
                        STATUS:CANCELLED
                        SUMMARY:Nghỉ
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTART;VALUE=DATE:20280101
                        SUMMARY:Tết Dương lịch
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        SUMMARY:Chuông
                        TRIGGER:-P1D
                        END:VALARM
                        END:VEVENT
                        """)))
                .extracting(MarkedDay::date, MarkedDay::name)
                .containsExactly(tuple(LocalDate.of(2028, 1, 1), "Tết Dương lịch"));
    }

    @Test
    void the_same_day_told_twice_in_the_same_way_is_one() {
        assertThat(CalendarImport.icalendar(calendar("""
                        BEGIN:VEVENT
                        DTSTART;VALUE=DATE:20280902
                        SUMMARY:Quốc khánh
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTART;VALUE=DATE:20280902
                        SUMMARY:National Day
                        END:VEVENT
                        """))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "date,kind,name_vi,confidence", "BEGIN:VCARD\nEND:VCARD", "BEGIN:VCALENDAR\n"})
    void what_is_no_icalendar_file_is_refused(String text) {
        assertThatThrownBy(() -> CalendarImport.icalendar(text)).hasMessage("deadline.calendar.not-icalendar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20280101T080000Z/SUMMARY:Họp | deadline.calendar.no-days",
                "DTSTART;VALUE=DATE:20281301/SUMMARY:Nghỉ | deadline.calendar.not-icalendar",
                "DTSTART;VALUE=DATE:20280101/DTEND;VALUE=DATE:2028/SUMMARY:Nghỉ | deadline.calendar.not-icalendar",
                "DTSTART;VALUE=DATE:20280101/DURATION:PX/SUMMARY:Nghỉ | deadline.calendar.not-icalendar",
                "DTSTART;VALUE=DATE:20280102/DTEND;VALUE=DATE:20280102/SUMMARY:Nghỉ | deadline.calendar.end-before-start",
                "DTSTART;VALUE=DATE:19991231/SUMMARY:Nghỉ | deadline.calendar.out-of-range",
                "DTSTART;VALUE=DATE:20991231/DTEND;VALUE=DATE:21010102/SUMMARY:Nghỉ | deadline.calendar.out-of-range",
                "DTSTART;VALUE=DATE:20280101/DTEND;VALUE=DATE:20310101/SUMMARY:Nghỉ | deadline.calendar.too-many-days",
                "DTSTART;VALUE=DATE:20280101/RRULE:FREQ=YEARLY/SUMMARY:Nghỉ | deadline.calendar.repeating",
                "DTSTART;VALUE=DATE:20280101/SUMMARY: | deadline.calendar.name-missing",
                "DTSTART;VALUE=DATE:20280103/CATEGORIES:SWAP_WORK/SUMMARY:Làm bù | deadline.calendar.swap-work-on-weekday",
                "DTSTART;VALUE=DATE:20280101/CATEGORIES:SWAP_OFF/SUMMARY:Nghỉ | deadline.calendar.swap-off-on-rest-day",
                "DTSTART;VALUE=DATE:20280101/CATEGORIES:PUBLIC/SUMMARY:Nghỉ/END:VEVENT/BEGIN:VEVENT/DTSTART;VALUE=DATE:20280101/CATEGORIES:COMP/SUMMARY:Nghỉ | deadline.calendar.day-twice",
            })
    void what_cannot_be_is_refused(String event, String code) {
        assertThatThrownBy(() -> read(event.replace("/", "\n")))
                .isInstanceOf(DomainException.class)
                .hasMessage(code);
    }

    private static List<MarkedDay> read(String event) {
        return CalendarImport.icalendar(calendar("BEGIN:VEVENT\n" + event + "\nEND:VEVENT\n"));
    }

    private static String calendar(String components) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + components + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }
}
