package vn.tiepdan.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.tiepdan.headduty.EntryRow;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.headduty.HolderCapacity;
import vn.tiepdan.headduty.SessionOutcome;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.DomainException;

class ConclusionNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 13);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);
    private static final OfficerCode CLERK = new OfficerCode("vanphong");
    private static final OfficerCode LAND = new OfficerCode("diachinh");

    @Test
    void it_is_drawn_only_from_a_session_that_was_held_and_to_which_somebody_came() {
        refused("conclusion.not-held", () -> ConclusionNotice.drafted(session(null), CLERK, TODAY));
        refused(
                "conclusion.not-held",
                () -> ConclusionNotice.drafted(session(entry(SessionOutcome.MISSED, false)), CLERK, TODAY));
        refused(
                "conclusion.nobody-came",
                () -> ConclusionNotice.drafted(session(entry(SessionOutcome.HELD, true)), CLERK, TODAY));
        assertThat(draft().code().value()).isEqualTo("KL-TDAN-20240613-1");
    }

    @Test
    void its_conclusions_come_and_go_until_it_is_issued() {
        ConclusionNotice notice = draft();
        refused("conclusion.empty", () -> notice.issued("12/TB-UBND", TODAY, DAY, CLERK, TODAY));
        notice.concludes(task("Đo lại ranh"), null, TODAY);
        notice.concludes(task("Trả lời"), null, TODAY);
        ConclusionTask first = notice.tasks().get(0);
        notice.drops(first);
        notice.concludes(task("Báo cáo"), null, TODAY);
        assertThat(notice.tasks()).extracting(ConclusionTask::ordinal).containsExactly(2, 3);
        refused("conclusion.task.not-found", () -> notice.drops(first));
        notice.issued(" 12/TB-UBND ", TODAY, DAY, CLERK, TODAY);
        assertThat(notice.documentNumber()).isEqualTo("12/TB-UBND");
        refused("conclusion.issued", () -> notice.concludes(task("Thêm"), null, TODAY));
        refused("conclusion.issued", () -> notice.drops(notice.tasks().get(0)));
        refused("conclusion.issued", () -> notice.issued("13/TB-UBND", TODAY, DAY, CLERK, TODAY));
    }

    @Test
    void it_is_issued_with_a_number_on_a_day_between_the_session_and_today() {
        ConclusionNotice notice = draft();
        notice.concludes(task("Đo lại ranh"), null, TODAY);
        refused("conclusion.number-missing", () -> notice.issued(" ", TODAY, DAY, CLERK, TODAY));
        refused("conclusion.day-missing", () -> notice.issued("12/TB", null, DAY, CLERK, TODAY));
        refused("conclusion.in-future", () -> notice.issued("12/TB", TODAY.plusDays(1), DAY, CLERK, TODAY));
        refused("conclusion.before-session", () -> notice.issued("12/TB", DAY.minusDays(1), DAY, CLERK, TODAY));
        refused("conclusion.text.too-long", () -> notice.issued("x".repeat(61), TODAY, DAY, CLERK, TODAY));
    }

    @Test
    void only_the_officer_to_whom_it_was_given_does_it_once_with_evidence() {
        ConclusionNotice notice = draft();
        notice.concludes(task("Đo lại ranh"), null, TODAY);
        ConclusionTask task = notice.tasks().get(0);
        refused("conclusion.task.not-issued", () -> task.done(TODAY, "Biên bản", LAND, TODAY));
        notice.issued("12/TB-UBND", TODAY, DAY, CLERK, TODAY);
        refused("conclusion.task.not-yours", () -> task.done(TODAY, "Biên bản", CLERK, TODAY));
        refused("conclusion.task.evidence-missing", () -> task.done(TODAY, " ", LAND, TODAY));
        refused("conclusion.task.day-missing", () -> task.done(null, "Biên bản", LAND, TODAY));
        refused("conclusion.task.done-in-future", () -> task.done(TODAY.plusDays(1), "Biên bản", LAND, TODAY));
        refused("conclusion.task.done-before-issue", () -> task.done(TODAY.minusDays(1), "Biên bản", LAND, TODAY));
        assertThat(task.isOverdue(TODAY.plusDays(3))).isFalse();
        assertThat(task.isOverdue(TODAY.plusDays(4))).isTrue();
        task.done(TODAY, "Biên bản", LAND, TODAY);
        assertThat(task.isOverdue(TODAY.plusDays(4))).isFalse();
        refused("conclusion.task.already-done", () -> task.done(TODAY, "Biên bản", LAND, TODAY));
    }

    @Test
    void a_conclusion_says_what_by_whom_and_until_when() {
        refused("conclusion.task.what-missing", () -> new ConcludeTask(" ", LAND, TODAY, null));
        refused("conclusion.task.officer-missing", () -> new ConcludeTask("Đo", null, TODAY, null));
        refused("conclusion.task.due-missing", () -> new ConcludeTask("Đo", LAND, null, null));
        refused("conclusion.text.too-long", () -> new ConcludeTask("x".repeat(1001), LAND, TODAY, null));
        refused("conclusion.task.due-past", () -> draft().concludes(
                        new ConcludeTask("Đo", LAND, TODAY.minusDays(1), null), null, TODAY));
        refused("conclusion.code.malformed", () -> new ConclusionCode("LT-TDAN-20240613-1"));
    }

    private static ConclusionNotice draft() {
        return ConclusionNotice.drafted(session(entry(SessionOutcome.HELD, false)), CLERK, TODAY);
    }

    private static ConcludeTask task(String what) {
        return new ConcludeTask(what, LAND, TODAY.plusDays(3), null);
    }

    private static HeadSessionRow session(EntryRow entry) {
        return new HeadSessionRow(
                new SessionCode("LT-TDAN-20240613-1"),
                new UnitCode("TDAN"),
                false,
                "Lãnh đạo",
                DAY,
                DayPart.MORNING,
                ReceptionType.PERIODIC,
                null,
                new OfficerCode("chutich"),
                "Lê Quang Thịnh",
                entry,
                null,
                null,
                null);
    }

    private static EntryRow entry(SessionOutcome outcome, boolean nobody) {
        boolean held = outcome == SessionOutcome.HELD;
        return new EntryRow(
                1,
                outcome,
                held ? HolderCapacity.HEAD : null,
                held ? new OfficerCode("chutich") : null,
                held ? "Lê Quang Thịnh" : null,
                held ? LocalTime.of(7, 30) : null,
                held ? LocalTime.of(11, 30) : null,
                null,
                null,
                nobody,
                held ? null : "Bận",
                null,
                null,
                "Nguyễn Hồng Nhung",
                Instant.EPOCH);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
