package vn.tiepdan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.shared.DomainException;

class ProlongedCaseReviewTest {

    private static final OfficerCode CHAIR = new OfficerCode("chutich");
    private static final OfficerCode SPECIALIST = new OfficerCode("diachinh");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);

    @Test
    void each_step_follows_the_one_before_and_the_end_is_in_writing() {
        ProlongedCaseReview review = listed();
        refused("review.begin.not-assigned", () -> review.begun(TODAY));
        refused("review.due-past", () -> review.assigned(SPECIALIST, TODAY.minusDays(1), CHAIR, TODAY));
        review.assigned(SPECIALIST, TODAY.plusDays(20), CHAIR, TODAY);
        refused(
                "review.propose.not-reviewing",
                () -> review.proposed(ReviewProposal.SUPPORT, "Hoàn cảnh", SPECIALIST, TODAY));
        refused("review.not-under-review", review::requireUnderReview);
        review.begun(TODAY);
        review.proposed(ReviewProposal.EXPLAIN_TERMINATE, "Đã giải quyết đúng", SPECIALIST, TODAY);
        refused("review.assign.too-late", () -> review.assigned(CHAIR, TODAY, CHAIR, TODAY));
        refused("review.approve.own-proposal", () -> review.approved(SPECIALIST, TODAY));
        refused("review.implement.not-approved", () -> review.implemented("Xong", TODAY, TODAY));
        review.approved(CHAIR, TODAY);
        refused("review.day.out-of-order", () -> review.implemented("Xong", TODAY.plusDays(1), TODAY));
        refused("review.notify.not-implemented", () -> review.notified("9/TB", TODAY, ReplyMode.POST, TODAY));
        review.implemented("Đã đối thoại, giải thích", TODAY, TODAY);
        refused("review.notify.in-writing", () -> review.notified("9/TB", TODAY, ReplyMode.ORAL, TODAY));
        review.notified("9/TB-UBND", TODAY, ReplyMode.POST, TODAY);
        refused("review.over", review::requireNotOver);
        ReviewRow row = review.row("Đất ven mương", "Hoàng Minh Đức", null, null, TODAY.plusYears(1));
        assertThat(row.state()).isEqualTo(ReviewState.NOTIFIED_IN_WRITING);
        assertThat(row.programmes()).containsExactly(ReviewProgramme.TTCP_363, ReviewProgramme.UBND_115);
        assertThat(row.overdue()).isFalse();
    }

    @Test
    void a_review_serves_a_programme() {
        refused(
                "review.programme-missing",
                () -> ProlongedCaseReview.listed(
                        new ReviewCode("RS-TDAN-2024-1"),
                        new UnitCode("TDAN"),
                        new MatterCode("VV-TDAN-2024-000001"),
                        Set.of(),
                        "Kéo dài",
                        CHAIR,
                        TODAY));
    }

    private static ProlongedCaseReview listed() {
        return ProlongedCaseReview.listed(
                new ReviewCode("RS-TDAN-2024-1"),
                new UnitCode("TDAN"),
                new MatterCode("VV-TDAN-2024-000001"),
                Set.of(ReviewProgramme.UBND_115, ReviewProgramme.TTCP_363),
                "Khiếu nại từ 2019",
                CHAIR,
                TODAY);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
