package vn.tiepdan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
            session.postedOn(postedOn, today);
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
        assertRefused(() -> periodic().postedOn(THURSDAY, THURSDAY.minusDays(1)), "schedule.session.posted-in-future");
        assertRefused(
                () -> periodic().postedOn(THURSDAY.plusDays(1), THURSDAY.plusDays(1)),
                "schedule.session.posted-after-its-day");
        ReceptionSession posted = periodic();
        posted.postedOn(POST_BY, THURSDAY);
        assertRefused(() -> posted.postedOn(POST_BY, THURSDAY), "schedule.session.already-posted");
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
