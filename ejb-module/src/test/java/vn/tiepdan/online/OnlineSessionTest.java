package vn.tiepdan.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.DomainException;

/**
 * For a session on Thursday 16/07/2026 at 9: five working days before is Thursday 09/07, one is Wednesday 15/07, an hour is 8 o'clock.
 */
class OnlineSessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);
    private static final LocalDate NOTIFY_BY = LocalDate.of(2026, 7, 9);
    private static final LocalDate TEST_BY = LocalDate.of(2026, 7, 15);
    private static final LocalDate FIRST_LAWFUL = LocalDate.of(2026, 7, 17);
    private static final LocalDate PROPOSED = LocalDate.of(2026, 7, 6);
    private static final OfficerCode CHAIR = new OfficerCode("chutich");
    private static final VisitCode VISIT = new VisitCode("LT-TDAN-2026-AAAAA1");
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void it_goes_step_by_step_to_its_recording() {
        OnlineSession session = begun();
        session.ended(end(HASH), VISIT, DAY, LocalTime.of(10, 0), at(11));
        OnlineRow row = session.row("D-TDAN-2026-000001", "Trần Đức Minh", "Lê Quang Thịnh");
        assertThat(row.stage()).isEqualTo(OnlineStage.ENDED);
        assertThat(row.recordingSeconds()).isEqualTo(3600);
        assertThat(row.points()).extracting(OnlineRow.Point::attendees).containsExactly("Chủ tịch", null);
        assertThat(row.isCancellable()).isFalse();
        refused("online.cancel.not-open", () -> session.cancelled("Thôi"));
    }

    @Test
    void the_parties_can_still_be_invited_on_the_last_day_and_not_after() {
        refused("online.day.too-soon", () -> proposed(NOTIFY_BY.plusDays(1)));
        OnlineSession late = proposed(PROPOSED);
        refused(
                "online.day.too-soon",
                () -> late.approved(false, false, () -> FIRST_LAWFUL, CHAIR, NOTIFY_BY.plusDays(1)));
        OnlineSession session = approved();
        refused("online.notify.no-other-point", () -> session.notified(NOTIFY_BY, NOTIFY_BY));
        session.joins(PointKind.PROVINCE, "Ban Tiếp công dân tỉnh");
        refused("online.notify.too-late", () -> session.notified(NOTIFY_BY.plusDays(1), NOTIFY_BY.plusDays(1)));
        refused("online.act.in-future", () -> session.notified(NOTIFY_BY, PROPOSED));
        refused("online.act.before-the-last", () -> session.notified(PROPOSED.minusDays(1), NOTIFY_BY));
        session.notified(NOTIFY_BY, NOTIFY_BY);
        refused("online.point.already-invited", () -> session.joins(PointKind.OTHER, "Nhà văn hóa"));
    }

    @Test
    void the_link_is_tested_a_working_day_before_and_connected_an_hour_before() {
        OnlineSession session = notified();
        refused("online.test.too-late", () -> session.tested(DAY, DAY));
        session.tested(TEST_BY, DAY);
        refused("online.act.another-day", () -> session.connected(LocalTime.of(7, 30), TEST_BY.atTime(8, 0)));
        refused("online.connect.too-late", () -> session.connected(LocalTime.of(8, 1), at(9)));
        refused("online.act.in-future", () -> session.connected(LocalTime.of(8, 0), at(7)));
        refused("online.hour.missing", () -> session.connected(null, at(8)));
        session.connected(LocalTime.of(8, 0), at(8));
        refused("online.begin.before-start", () -> session.begun(LocalTime.of(8, 59), Map.of(1, "Chủ tịch"), at(9)));
        refused("online.begin.nobody-attends", () -> session.begun(LocalTime.of(9, 0), Map.of(1, " "), at(9)));
    }

    @Test
    void no_step_comes_before_the_one_before_it() {
        OnlineSession session = proposed(PROPOSED);
        refused("online.notify.not-approved", () -> session.notified(PROPOSED, PROPOSED));
        refused("online.test.not-notified", () -> session.tested(PROPOSED, PROPOSED));
        refused("online.connect.not-tested", () -> session.connected(LocalTime.of(8, 0), at(8)));
        refused("online.begin.not-connected", () -> session.begun(LocalTime.of(9, 0), Map.of(), at(9)));
        refused("online.end.not-begun", () -> session.ended(end(HASH), VISIT, DAY, LocalTime.of(10, 0), at(11)));
        session.declined("Xin tiếp trực tiếp", CHAIR, PROPOSED);
        refused(
                "online.decide.not-proposed",
                () -> session.approved(false, false, () -> FIRST_LAWFUL, CHAIR, PROPOSED));
        refused("online.decide.not-proposed", () -> session.declined("Thôi", CHAIR, PROPOSED));
        refused("online.cancel.not-open", () -> session.cancelled("Thôi"));
    }

    @Test
    void what_is_under_seal_is_agreed_to_only_when_secrecy_is_ensured() {
        OnlineSession session = proposed(PROPOSED);
        refused("online.secrecy.not-ensured", () -> session.approved(true, false, () -> FIRST_LAWFUL, CHAIR, PROPOSED));
        session.approved(true, true, () -> FIRST_LAWFUL, CHAIR, PROPOSED);
        assertThat(session.stage()).isEqualTo(OnlineStage.APPROVED);
    }

    @Test
    void it_ends_after_it_began_on_its_day_with_a_whole_recording() {
        OnlineSession session = begun();
        refused("online.end.before-begin", () -> session.ended(end(HASH), VISIT, DAY, LocalTime.of(9, 0), at(11)));
        refused(
                "online.visit.other-day",
                () -> session.ended(end(HASH), VISIT, DAY.minusDays(1), LocalTime.of(10, 0), at(11)));
        refused("online.recording.hash-malformed", () -> end(HASH.substring(1)));
        refused("online.recording.hash-malformed", () -> end("g".repeat(64)));
        refused("online.recording.length-malformed", () -> new EndOnline(VISIT, HASH, 0, "Máy chủ tỉnh"));
        refused("online.recording.place-missing", () -> new EndOnline(VISIT, HASH, 60, " "));
        refused("online.visit.missing", () -> new EndOnline(null, HASH, 60, "Máy chủ tỉnh"));
        assertThat(end(HASH.toUpperCase(java.util.Locale.ROOT)).recordingHash()).isEqualTo(HASH);
    }

    @Test
    void it_is_ended_as_late_as_the_recording_is_at_hand_but_not_before_it_ended() {
        OnlineSession session = begun();
        refused("online.act.in-future", () -> session.ended(end(HASH), VISIT, DAY, LocalTime.of(10, 0), at(9)));
        session.ended(
                end(HASH), VISIT, DAY, LocalTime.of(10, 0), DAY.plusDays(3).atTime(8, 0));
        assertThat(session.stage()).isEqualTo(OnlineStage.ENDED);
    }

    @Test
    void the_first_lawful_day_is_looked_for_only_to_tell_it() {
        proposed(PROPOSED)
                .approved(
                        false,
                        false,
                        () -> {
                            throw new AssertionError("nobody asked");
                        },
                        CHAIR,
                        PROPOSED);
    }

    @Test
    void reasons_and_names_are_asked_for() {
        refused("online.text.missing", () -> proposed(PROPOSED).declined(" ", CHAIR, PROPOSED));
        refused("online.text.missing", () -> proposed(PROPOSED).cancelled(null));
        refused("online.text.too-long", () -> proposed(PROPOSED).cancelled("x".repeat(301)));
        refused("online.point.kind-missing", () -> proposed(PROPOSED).joins(null, "Tỉnh"));
        refused("online.text.missing", () -> proposed(PROPOSED).joins(PointKind.OTHER, ""));
        refused("online.petition.missing", () -> new ProposeOnline(null, DAY, LocalTime.of(9, 0), "Ở xa"));
        refused("online.day.missing", () -> new ProposeOnline(petition(), null, LocalTime.of(9, 0), "Ở xa"));
        refused("online.start.missing", () -> new ProposeOnline(petition(), DAY, null, "Ở xa"));
        refused("online.purpose.missing", () -> new ProposeOnline(petition(), DAY, LocalTime.of(9, 0), " "));
        refused("online.paper.number-missing", () -> IdentityWaiver.recorded(petition(), "TL-1", " ", DAY, CHAIR, DAY));
        refused("online.paper.day-missing", () -> IdentityWaiver.recorded(petition(), "TL-1", "1", null, CHAIR, DAY));
        refused(
                "online.act.in-future",
                () -> IdentityWaiver.recorded(petition(), "TL-1", "1", DAY.plusDays(1), CHAIR, DAY));
    }

    private static OnlineSession proposed(LocalDate today) {
        return OnlineSession.proposed(
                new UnitCode("TDAN"),
                petition(),
                new ProposeOnline(petition(), DAY, LocalTime.of(9, 0), "Công dân ở xa"),
                new LinkTerms(NOTIFY_BY, TEST_BY, LocalTime.of(8, 0), () -> FIRST_LAWFUL),
                "UBND phường Thịnh Đán",
                new OfficerCode("motcua"),
                today);
    }

    private static OnlineSession approved() {
        OnlineSession session = proposed(PROPOSED);
        session.approved(false, false, () -> FIRST_LAWFUL, CHAIR, PROPOSED);
        return session;
    }

    private static OnlineSession notified() {
        OnlineSession session = approved();
        session.joins(PointKind.PROVINCE, "Ban Tiếp công dân tỉnh");
        session.notified(NOTIFY_BY, NOTIFY_BY);
        return session;
    }

    private static OnlineSession begun() {
        OnlineSession session = notified();
        session.tested(TEST_BY, TEST_BY);
        session.connected(LocalTime.of(7, 45), at(8));
        session.begun(LocalTime.of(9, 0), Map.of(1, "Chủ tịch"), at(9));
        return session;
    }

    private static EndOnline end(String hash) {
        return new EndOnline(VISIT, hash, 60, "Máy chủ lưu trữ của tỉnh");
    }

    private static PetitionCode petition() {
        return new PetitionCode("T-TDAN-2026-AAAAA1");
    }

    private static LocalDateTime at(int hour) {
        return DAY.atTime(hour, 0);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
