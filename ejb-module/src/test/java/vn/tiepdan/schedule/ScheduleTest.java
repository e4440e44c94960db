package vn.tiepdan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

class ScheduleTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final UnitCode LEADERS = new UnitCode("TDAN-LD");
    private static final OfficerCode CHAIR = new OfficerCode("chutich");
    private static final OfficerCode CLERK = new OfficerCode("motcua");
    private static final SessionCode OTHER = new SessionCode("LT-TDAN-20240621-1");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate THURSDAY = LocalDate.of(2024, 6, 20);
    private static final LocalDate POST_BY = LocalDate.of(2024, 6, 13);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 6, 22);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 6, 23);

    @ParameterizedTest
    @CsvSource({
        "2024-06-13, , PENDING",
        "2024-06-14, , MISSED",
        "2024-06-18, 2024-06-13, IN_TIME",
        "2024-06-18, 2024-06-14, LATE"
    })
    void a_periodic_session_is_posted_five_working_days_before(LocalDate today, LocalDate postedOn, Posting posting) {
        ReceptionSession session = periodic();
        if (postedOn != null) {
            session.postedOn(postedOn, null, today);
        }
        assertThat(session.posting(today)).isEqualTo(posting);
    }

    @Test
    void a_regular_session_needs_no_posting() {
        assertThat(session(ReceptionType.REGULAR, THURSDAY, null, true).posting(THURSDAY))
                .isEqualTo(Posting.NOT_NEEDED);
    }

    @Test
    void a_session_is_posted_once_on_a_day_that_came_and_not_after_it() {
        assertRefused(
                () -> periodic().postedOn(THURSDAY, null, THURSDAY.minusDays(1)), "schedule.session.posted-in-future");
        assertRefused(
                () -> periodic().postedOn(THURSDAY.plusDays(1), null, THURSDAY.plusDays(1)),
                "schedule.session.posted-after-its-day");
        ReceptionSession posted = periodic();
        posted.postedOn(POST_BY, null, THURSDAY);
        assertRefused(() -> posted.postedOn(POST_BY, null, THURSDAY), "schedule.session.already-posted");
    }

    @Test
    void a_day_off_takes_an_ad_hoc_session_only() {
        assertRefused(() -> session(ReceptionType.PERIODIC, SATURDAY, null, false), "schedule.session.on-day-off");
        assertRefused(() -> session(ReceptionType.REGULAR, SATURDAY, null, false), "schedule.session.on-day-off");
        assertThat(session(ReceptionType.AD_HOC, SATURDAY, "Đoàn đông người đến trụ sở", false))
                .isNotNull();
    }

    @Test
    void an_ad_hoc_session_has_a_reason() {
        assertRefused(
                () -> session(ReceptionType.AD_HOC, THURSDAY, " ", true), "schedule.session.ad-hoc-without-reason");
        assertRefused(
                () -> session(ReceptionType.AD_HOC, THURSDAY, null, true), "schedule.session.ad-hoc-without-reason");
    }

    @Test
    void a_day_that_passed_takes_no_session() {
        assertRefused(
                () -> session(ReceptionType.REGULAR, TODAY.minusDays(1), null, true), "schedule.session.in-the-past");
    }

    @Test
    void a_session_ends_with_a_reason_before_its_day_is_over_and_once() {
        assertRefused(() -> periodic().cancelled(" ", TODAY), "schedule.session.ended-without-reason");
        assertRefused(
                () -> periodic().postponedTo(OTHER, "Họp", THURSDAY.plusDays(1)), "schedule.session.already-held");
        assertRefused(() -> periodic().cancelled("Họp", THURSDAY.plusDays(1)), "schedule.session.already-held");
        ReceptionSession ended = periodic();
        ended.postponedTo(OTHER, "Họp Ủy ban", TODAY);
        assertRefused(() -> ended.cancelled("Họp", TODAY), "schedule.session.ended");
        assertRefused(() -> ended.postedOn(TODAY, null, TODAY), "schedule.session.ended");
        assertRefused(() -> ended.presidedBy(CLERK, null, TODAY), "schedule.session.ended");
    }

    @Test
    void the_new_time_of_a_postponed_session_is_told_once_from_the_day_of_the_decision_on() {
        assertRefused(() -> periodic().announced(TODAY, TODAY), "schedule.session.nothing-to-announce");
        ReceptionSession other = ReceptionSession.insteadOf(
                periodic(),
                OTHER,
                periodic().on(THURSDAY.plusDays(1), DayPart.MORNING, null, null),
                true,
                POST_BY,
                TODAY);
        assertRefused(() -> other.announced(TODAY.minusDays(1), TODAY), "schedule.session.announced-out-of-time");
        assertRefused(() -> other.announced(TODAY.plusDays(1), TODAY), "schedule.session.announced-out-of-time");
        other.announced(TODAY, TODAY);
        assertRefused(() -> other.announced(TODAY, TODAY), "schedule.session.already-announced");
    }

    @Test
    void who_presides_is_changed_for_another_and_a_delegation_is_given_by_another_and_before_the_day() {
        assertRefused(() -> periodic().presidedBy(CHAIR, null, TODAY), "schedule.session.same-presiding");
        assertRefused(() -> periodic().presidedBy(CLERK, null, THURSDAY.plusDays(1)), "schedule.session.already-held");
        assertRefused(
                () -> periodic().presidedBy(CLERK, new Delegation(CLERK, "1/GUQ", TODAY), TODAY),
                "schedule.delegation.to-oneself");
        assertRefused(
                () -> periodic().presidedBy(CLERK, new Delegation(CHAIR, "1/GUQ", TODAY.plusDays(1)), TODAY),
                "schedule.delegation.in-future");
    }

    @Test
    void a_session_begins_before_it_ends() {
        PublishSession command = periodic().on(THURSDAY, DayPart.MORNING, LocalTime.of(9, 0), LocalTime.of(8, 0));
        assertRefused(
                () -> ReceptionSession.scheduled(OTHER, WARD, command, true, POST_BY, TODAY),
                "schedule.session.hours-out-of-order");
    }

    @Test
    void weekend_duty_rests_on_an_order_for_that_very_day() {
        assertRefused(() -> duty(SATURDAY, false, null), "schedule.duty.day-off-without-order");
        assertRefused(() -> duty(SUNDAY, false, order(SATURDAY)), "schedule.duty.day-not-ordered");
        assertThat(duty(SATURDAY, false, order(SATURDAY, SUNDAY)).isOnDayOff()).isTrue();
    }

    @Test
    void an_order_of_another_ward_orders_nothing_here() {
        LeaderOrder elsewhere = LeaderOrder.given(
                new OrderCode("YC-TTHINH-20240603-1"),
                new UnitCode("TTHINH"),
                command("Trực phục vụ kỳ họp", SATURDAY),
                true,
                TODAY);
        assertRefused(() -> duty(SATURDAY, false, elsewhere), "schedule.duty.day-not-ordered");
    }

    @Test
    void a_saturday_that_is_worked_needs_no_order() {
        assertThat(duty(SATURDAY, true, null).isOnDayOff()).isFalse();
    }

    @Test
    void a_day_that_passed_takes_no_duty() {
        assertRefused(() -> duty(TODAY.minusDays(1), true, null), "schedule.duty.in-the-past");
    }

    @Test
    void only_a_leader_orders_with_a_reason_and_for_days_ahead() {
        OrderWeekendDuty sound = command("Trực phục vụ kỳ họp", SATURDAY);
        assertRefused(() -> given(sound, false), "schedule.order.not-by-a-leader");
        assertRefused(() -> given(command(" ", SATURDAY), true), "schedule.order.without-reason");
        assertRefused(() -> given(command("Trực phục vụ kỳ họp"), true), "schedule.order.without-days");
        assertRefused(
                () -> given(command("Trực phục vụ kỳ họp", LocalDate.of(2024, 6, 2)), true),
                "schedule.order.day-already-past");
        assertRefused(
                () -> given(new OrderWeekendDuty(WARD, CHAIR, TODAY.plusDays(1), "Trực", Set.of(SATURDAY)), true),
                "schedule.order.in-future");
    }

    @Test
    void a_whole_day_clashes_with_either_half() {
        assertThat(DayPart.MORNING.clashesWith(DayPart.AFTERNOON)).isFalse();
        assertThat(DayPart.MORNING.clashesWith(DayPart.DAY)).isTrue();
        assertThat(DayPart.DAY.clashesWith(DayPart.AFTERNOON)).isTrue();
    }

    private static ReceptionSession periodic() {
        return session(ReceptionType.PERIODIC, THURSDAY, null, true);
    }

    private static ReceptionSession session(ReceptionType type, LocalDate day, String reason, boolean works) {
        PublishSession command = new PublishSession(
                WARD, LEADERS, day, DayPart.MORNING, type, reason, CHAIR, ReceptionPlace.RECEPTION_ROOM);
        return ReceptionSession.scheduled(new SessionCode("LT-TDAN-20240620-1"), WARD, command, works, POST_BY, TODAY);
    }

    private static DutyShift duty(LocalDate day, boolean works, LeaderOrder order) {
        AssignDuty command = new AssignDuty(WARD, CLERK, day, DayPart.DAY, ReceptionPlace.ONE_STOP, null);
        return DutyShift.assigned(WARD, command, works, order, TODAY);
    }

    private static LeaderOrder order(LocalDate... days) {
        return given(command("Trực phục vụ kỳ họp", days), true);
    }

    private static LeaderOrder given(OrderWeekendDuty command, boolean byLeader) {
        return LeaderOrder.given(new OrderCode("YC-TDAN-20240603-1"), WARD, command, byLeader, TODAY);
    }

    private static OrderWeekendDuty command(String reason, LocalDate... days) {
        return new OrderWeekendDuty(
                WARD, CHAIR, TODAY, reason, Arrays.stream(days).collect(Collectors.toSet()));
    }

    private static void assertRefused(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
