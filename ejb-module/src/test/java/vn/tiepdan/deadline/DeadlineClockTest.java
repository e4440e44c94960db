package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiepdan.shared.RuleBroken;

class DeadlineClockTest {

    private static final ClockSubject PETITION = new ClockSubject("PETITION", "D-TDAN-2024-000123");
    private static final LocalDate RECEIVED = LocalDate.of(2024, 6, 7);

    @Test
    void stopped_on_the_last_day_is_in_time() {
        DeadlineClock clock = running("TCD-12");
        clock.stop(LocalDate.of(2024, 6, 21), "Trả lời bằng văn bản");
        assertThat(row(clock).inTime()).isTrue();
        assertThat(row(clock).countdown().state()).isEqualTo(Countdown.State.STOPPED_IN_TIME);
    }

    @Test
    void stopped_on_the_day_after_is_late() {
        DeadlineClock clock = running("TCD-12");
        clock.stop(LocalDate.of(2024, 6, 22), "Trả lời bằng văn bản");
        assertThat(row(clock).inTime()).isFalse();
        assertThat(row(clock).countdown()).isEqualTo(new Countdown(Countdown.State.STOPPED_LATE, 1));
    }

    @Test
    void a_stopped_clock_refuses_to_be_stopped_again() {
        DeadlineClock clock = running("TCD-12");
        clock.stop(RECEIVED, "Trả lời ngay");
        assertRefused(() -> clock.stop(RECEIVED, "Trả lời ngay"), "deadline.clock.not-running");
    }

    @Test
    void a_voided_clock_neither_stops_nor_is_voided_again() {
        DeadlineClock clock = running("TCD-12");
        clock.voidIt(RECEIVED, "Nhập nhầm");
        assertRefused(() -> clock.stop(RECEIVED, "Trả lời"), "deadline.clock.not-running");
        assertRefused(() -> clock.voidIt(RECEIVED, "Nhập nhầm"), "deadline.clock.already-voided");
    }

    @Test
    void nothing_is_done_before_it_was_asked_for() {
        assertRefused(
                () -> running("TCD-12").stop(RECEIVED.minusDays(1), "Trả lời"),
                "deadline.clock.stopped-before-trigger");
    }

    @Test
    void a_duty_before_a_day_is_done_before_it() {
        LocalDate session = LocalDate.of(2024, 6, 20);
        DeadlineClock clock =
                DeadlineClock.started(PETITION, TheLaw.deadline("TCD-07", session), LocalDate.of(2024, 6, 3));
        assertThat(clock.countdown(LocalDate.of(2024, 6, 4)).state()).isEqualTo(Countdown.State.RUNNING_FAR);
        assertThat(clock.countdown(LocalDate.of(2024, 6, 14)).state()).isEqualTo(Countdown.State.OVERDUE);
        clock.stop(LocalDate.of(2024, 6, 13), "Đã niêm yết");
        assertThat(clock.countdown(session).state()).isEqualTo(Countdown.State.STOPPED_IN_TIME);
    }

    @Test
    void a_rule_without_a_date_cannot_run() {
        Deadline atOnce = TheLaw.deadline("TC-17", RECEIVED);
        assertRefused(() -> DeadlineClock.started(PETITION, atOnce, RECEIVED), "deadline.term.without-date");
    }

    private static DeadlineClock running(String term) {
        return DeadlineClock.started(PETITION, TheLaw.deadline(term, RECEIVED), RECEIVED);
    }

    private static ClockRow row(DeadlineClock clock) {
        return ClockRow.of(clock, TheLaw.inForce(clock.termCode(), RECEIVED), LocalDate.of(2024, 6, 30));
    }

    private static void assertRefused(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
