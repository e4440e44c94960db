package vn.tiepdan.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.shared.Invalid;

/** The closed list of grounds, and what each asks for. */
class RefusalGroundTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 18);

    @ParameterizedTest
    @CsvSource({"2024-06-18, 5", "2025-07-01, 5", "2026-06-30, 5", "2026-07-01, 11"})
    void a_day_knows_its_own_grounds(LocalDate day, int grounds) {
        assertThat(RefusalGround.of(day)).hasSize(grounds).contains(RefusalGround.SETTLED);
    }

    @Test
    void no_ground_is_of_both_lists_but_article_9_3() {
        List<RefusalGround> before = RefusalGround.of(LocalDate.of(2026, 6, 30));
        assertThat(RefusalGround.of(LocalDate.of(2026, 7, 1)))
                .filteredOn(before::contains)
                .containsExactly(RefusalGround.SETTLED);
    }

    @Test
    void article_9_3_asks_for_four_papers() {
        assertThat(RefusalGround.SETTLED.proofs())
                .containsExactly(
                        RefusalProof.SETTLEMENT,
                        RefusalProof.REVIEW,
                        RefusalProof.WRITTEN_NOTICE,
                        RefusalProof.EARLIER_VISIT);
        assertThatThrownBy(() -> refusal(RefusalGround.SETTLED, null, false, Set.of()))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.all())
                        .extracting(Invalid::code)
                        .containsExactly(
                                "refusal.proof.missing.SETTLEMENT",
                                "refusal.proof.missing.REVIEW",
                                "refusal.proof.missing.WRITTEN_NOTICE",
                                "refusal.proof.missing.EARLIER_VISIT"));
    }

    @Test
    void incapacity_is_never_judged_by_the_look() {
        refused("refusal.proof.missing.CAPACITY", () -> refusal(RefusalGround.INCAPACITY, "Đã nói", null, Set.of()));
        refused("refusal.proof.missing.CAPACITY", () -> refusal(RefusalGround.NO_CAPACITY, "Đã nói", null, Set.of()));
    }

    @Test
    void whether_there_are_new_facts_is_asked() {
        refused("refusal.new-facts.unanswered", () -> refusal(RefusalGround.ANSWERED, null, null, Set.of()));
        refused("refusal.new-facts.stated", () -> refusal(RefusalGround.ANSWERED, null, true, Set.of()));
    }

    @Test
    void a_recording_is_a_ground_only_where_it_is_not_agreed_to() {
        refused("refusal.recording.conditions", () -> refusal(RefusalGround.RECORDING, "Đã nói", null, Set.of()));
        refused(
                "refusal.recording.conditions",
                () -> refusal(RefusalGround.RECORDING, "Đã nói", null, Set.of(RecordingDeed.RECORDED)));
        refused(
                "refusal.recording.conditions",
                () -> refusal(RefusalGround.RECORDING, "Đã nói", null, Set.of(RecordingDeed.NOT_AGREED)));
        assertThat(refusal(
                                RefusalGround.RECORDING,
                                "Đã nói",
                                null,
                                Set.of(RecordingDeed.NOT_AGREED, RecordingDeed.BROADCAST))
                        .recording())
                .hasSize(2);
    }

    @Test
    void what_is_explained_at_once_says_how() {
        refused("refusal.explained.missing", () -> refusal(RefusalGround.MISCONDUCT, " ", null, Set.of()));
        refused(
                "refusal.statement.missing",
                () -> new RefuseVisit(RefusalGround.MISCONDUCT, null, "Đã nói", null, Set.of(), List.of()));
        refused("refusal.ground.missing", () -> new RefuseVisit(null, "Việc", "Đã nói", null, Set.of(), List.of()));
    }

    @Test
    void a_document_has_its_number_and_its_day() {
        refused("refusal.proof.half", () -> new GiveProof(RefusalProof.REVIEW, null, "1/KL", null, null));
        refused("refusal.proof.half", () -> new GiveProof(RefusalProof.REVIEW, null, null, DAY, null));
    }

    @Test
    void a_notice_is_numbered_and_in_writing() {
        refused("refusal.notice.number-missing", () -> new TellRefusal(null, DAY, ReplyMode.POST, "EMS"));
        refused("refusal.notice.written", () -> new TellRefusal("1/TB", DAY, ReplyMode.ORAL, "Đã nói"));
        refused("refusal.notice.how-missing", () -> new TellRefusal("1/TB", DAY, ReplyMode.POST, null));
    }

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void point_h_is_of_recommendation_and_feedback_alone(PetitionKind kind) {
        boolean word = kind == PetitionKind.RECOMMENDATION || kind == PetitionKind.FEEDBACK;
        assertThat(RefusalGround.ANSWERED.isOf(kind)).isEqualTo(word);
        assertThat(RefusalGround.SETTLED.isOf(kind)).isEqualTo(!word);
    }

    private static RefuseVisit refusal(
            RefusalGround ground, String explained, Boolean newFacts, Set<RecordingDeed> recording) {
        return new RefuseVisit(ground, "Sự việc", explained, newFacts, recording, List.of());
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.all())
                .extracting(Invalid::code)
                .contains(code));
    }
}
