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
    void a_stopped_clock_neither_stands_still_nor_goes_on_nor_is_extended() {
        DeadlineClock clock = running("KN-02");
        clock.stop(RECEIVED, "Đã giải quyết");
        assertRefused(() -> suspend(clock), "deadline.clock.not-running");
        assertRefused(
                () -> clock.resume(new ResumeClock(clock.code(), 0, RECEIVED, "15/QĐ-UBND"), "vanphong"),
                "deadline.clock.not-running");
        assertRefused(() -> extend(clock, RECEIVED), "deadline.clock.not-running");
    }

    @Test
    void a_total_is_not_extended_before_it_runs() {
        assertRefused(() -> extend(running("KN-02"), RECEIVED.minusDays(1)), "deadline.extension.before-trigger");
    }

    @Test
    void what_stands_still_or_has_ended_is_not_overdue() {
        LocalDate due = LocalDate.of(2024, 6, 21);
        DeadlineClock clock = running("KN-02");
        assertThat(clock.isOverdue(due, due)).isFalse();
        assertThat(clock.isOverdue(due, due.plusDays(1))).isTrue();
        assertThat(clock.isSuspended()).isFalse();
        suspend(clock);
        assertThat(clock.isSuspended()).isTrue();
        assertThat(clock.isOverdue(due, due.plusDays(1))).isFalse();
        DeadlineClock stopped = running("KN-02");
        stopped.stop(RECEIVED, "Đã giải quyết");
        assertThat(stopped.isOverdue(due, due.plusDays(1))).isFalse();
    }

    @Test
    void a_last_day_in_a_year_without_a_calendar_is_provisional() {
        LocalDate far = LocalDate.of(2030, 6, 3);
        assertThat(DeadlineClock.started(PETITION, TheLaw.deadline("TCD-12", far), far)
                        .isProvisional())
                .isTrue();
        assertThat(running("TCD-12").isProvisional()).isFalse();
    }

    private static void suspend(DeadlineClock clock) {
        clock.suspend(
                new SuspendClock(clock.code(), 0, StopKind.SUSPENSION, RECEIVED, "12/QĐ-UBND", "Chờ kết quả"),
                "vanphong",
                null);
    }

    private static void extend(DeadlineClock clock, LocalDate on) {
        clock.extend(
                new ExtendClock(clock.code(), 0, "KN-02-COMPLEX", on, "20/QĐ-UBND", "Phức tạp"),
                TheLaw.inForce("KN-02-COMPLEX", RECEIVED),
                "vanphong");
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
