package vn.tiepdan.headduty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.DomainException;

class SessionEntryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 13);
    private static final LocalDateTime EVENING = DAY.atTime(17, 0);
    private static final LocalDate NOTICE_BY = LocalDate.of(2024, 6, 18);

    @Test
    void a_session_is_held_with_nobody_there_and_owes_no_notice() {
        SessionEntry entry = SessionEntry.held(
                session(ReceptionType.PERIODIC), told(true, null, null), HolderCapacity.HEAD, NOTICE_BY, EVENING);
        assertThat(entry.isHeld()).isTrue();
        assertThat(entry.noticeBy()).isNull();
        assertThat(SessionEntry.held(
                                session(ReceptionType.PERIODIC),
                                told(false, null, null),
                                HolderCapacity.HEAD,
                                NOTICE_BY,
                                EVENING)
                        .noticeBy())
                .isEqualTo(NOTICE_BY);
    }

    @Test
    void nobody_holds_it_before_its_day_nor_into_the_future_nor_a_regular_one() {
        refused("headduty.session.not-yet", () -> held(DAY.minusDays(1).atTime(17, 0), HolderCapacity.HEAD, null));
        refused("headduty.hours.in-future", () -> held(DAY.atTime(9, 0), HolderCapacity.HEAD, null));
        refused(
                "headduty.session.regular",
                () -> SessionEntry.held(
                        session(ReceptionType.REGULAR), told(false, null, null), HolderCapacity.HEAD, null, EVENING));
        refused(
                "headduty.session.not-yet",
                () -> SessionEntry.missed(
                        session(ReceptionType.PERIODIC), "Bận", DAY.minusDays(1).atTime(17, 0)));
    }

    @Test
    void who_stands_in_for_the_head_shows_a_paper_and_nobody_else_does() {
        refused("headduty.holder.not-a-leader", () -> held(EVENING, null, null));
        refused("headduty.delegation.missing", () -> held(EVENING, HolderCapacity.DELEGATE, null));
        refused("headduty.delegation.not-needed", () -> held(EVENING, HolderCapacity.HEAD, DAY));
        refused("headduty.delegation.not-needed", () -> held(EVENING, HolderCapacity.DEPUTY, DAY));
        refused("headduty.delegation.after-session", () -> held(EVENING, HolderCapacity.DELEGATE, DAY.plusDays(1)));
        assertThat(held(EVENING, HolderCapacity.DELEGATE, DAY).capacity()).isEqualTo(HolderCapacity.DELEGATE);
    }

    @Test
    void a_missed_session_has_a_reason_and_every_later_line_one_too() {
        refused("headduty.reason.missing", () -> SessionEntry.missed(session(ReceptionType.PERIODIC), "  ", EVENING));
        refused(
                "headduty.text.too-long",
                () -> SessionEntry.missed(session(ReceptionType.PERIODIC), "x".repeat(301), EVENING));
        SessionEntry missed = SessionEntry.missed(session(ReceptionType.AD_HOC), "Họp đột xuất", EVENING);
        assertThat(missed.after(0, null).ordinal()).isEqualTo(1);
        refused("headduty.correction.without-reason", () -> missed.after(1, " "));
        assertThat(missed.after(1, "Ghi nhầm buổi").ordinal()).isEqualTo(2);
    }

    @Test
    void hours_and_papers_are_whole() {
        refused(
                "headduty.hours.backwards",
                () -> new HoldSession(
                        new OfficerCode("chutich"), LocalTime.NOON, LocalTime.of(8, 0), false, null, null));
        refused(
                "headduty.hours.missing",
                () -> new HoldSession(new OfficerCode("chutich"), null, LocalTime.of(8, 0), false, null, null));
        refused(
                "headduty.holder.missing",
                () -> new HoldSession(null, LocalTime.of(7, 0), LocalTime.of(8, 0), false, null, null));
        refused("headduty.delegation.half", () -> told(false, "12/UQ", null));
        refused("headduty.delegation.half", () -> told(false, " ", DAY));
        refused("headduty.delegation.too-long", () -> told(false, "x".repeat(61), DAY));
    }

    private static SessionEntry held(LocalDateTime now, HolderCapacity capacity, LocalDate delegatedOn) {
        return SessionEntry.held(
                session(ReceptionType.PERIODIC),
                told(false, delegatedOn == null ? null : "12/UQ-UBND", delegatedOn),
                capacity,
                null,
                now);
    }

    private static HoldSession told(boolean nobody, String number, LocalDate on) {
        return new HoldSession(
                new OfficerCode("chutich"), LocalTime.of(7, 30), LocalTime.of(11, 30), nobody, number, on);
    }

    private static HeadSession session(ReceptionType type) {
        return new HeadSession(
                new SessionCode("LT-TDAN-20240613-1"),
                new UnitCode("TDAN"),
                false,
                DAY,
                DayPart.MORNING,
                type,
                new OfficerCode("chutich"),
                false);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
