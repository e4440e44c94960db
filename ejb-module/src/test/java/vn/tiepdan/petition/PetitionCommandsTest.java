package vn.tiepdan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** What is refused for what it is, before any petition is looked at. */
class PetitionCommandsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);
    private static final String INJECTION = "<script>alert('x')</script>'; drop table petition; --";

    @Test
    void what_is_typed_is_kept_as_text_composed_and_trimmed() {
        TakeInPetition paper = takeIn(IntakeSource.BOX, FRIDAY, "  " + INJECTION + "\n", " Tra\u0309 lời ", 0);
        assertThat(paper.summary()).isEqualTo(INJECTION);
        assertThat(paper.requests()).isEqualTo("Trả lời");
        assertThat(paper).hasToString("TakeInPetition[…]");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "\u2003\n"})
    void a_petition_without_content_is_refused(String summary) {
        refused("summary", "petition.summary.missing", () -> takeIn(IntakeSource.BOX, FRIDAY, summary, null, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "1945-09-01"})
    void a_day_before_the_first_day_of_the_state_is_refused(LocalDate early) {
        refused("receivedOn", "petition.received-too-early", () -> takeIn(IntakeSource.BOX, early, "Đất", null, 1));
        refused(
                "petitionOn",
                "petition.written-too-early",
                () -> new TakeInPetition(
                        null, IntakeSource.BOX, null, FRIDAY, early, "Đất", null, 1, false, null, null));
        refused(
                "petitionOn",
                "petition.written-too-early",
                () -> new CorrectPetition("Đất", null, early, 1, false, "Ghi nhầm"));
        refused("receivedOn", "petition.received-too-early", () -> new CorrectAuthor(null, early, "Ghi nhầm"));
        assertThat(takeIn(IntakeSource.BOX, LocalDate.of(1945, 9, 2), "Đất", null, 1)
                        .receivedOn())
                .isEqualTo("1945-09-02");
    }

    @Test
    void a_paper_needs_its_source_and_day_and_stays_within_its_fields() {
        refused("source", "petition.source.missing", () -> takeIn(null, FRIDAY, "Đất", null, 1));
        refused("receivedOn", "petition.received-on.missing", () -> takeIn(IntakeSource.BOX, null, "Đất", null, 1));
        refused("summary", "petition.summary.too-long", () -> takeIn(IntakeSource.BOX, FRIDAY, letters(2001), null, 1));
        refused(
                "requests",
                "petition.requests.too-long",
                () -> takeIn(IntakeSource.BOX, FRIDAY, "Đất", letters(2001), 1));
        refused("signatures", "petition.signatures.malformed", () -> takeIn(IntakeSource.BOX, FRIDAY, "Đất", null, -1));
        refused(
                "signatures",
                "petition.signatures.malformed",
                () -> takeIn(IntakeSource.BOX, FRIDAY, "Đất", null, 10_000));
        refused(
                "forwardedBy",
                "petition.forwarded-by.too-long",
                () -> new TakeInPetition(
                        null, IntakeSource.FORWARDED, letters(201), FRIDAY, null, "Đất", null, 1, false, null, null));
        assertThat(takeIn(IntakeSource.BOX, FRIDAY, letters(2000), letters(2000), 9999)
                        .signatures())
                .isEqualTo(9999);
    }

    @Test
    void a_classification_needs_a_kind_and_fills_in_the_rest() {
        refused("kind", "petition.kind.missing", () -> new ClassifyPetition(null, null, null, null, null));
        ClassifyPetition command = new ClassifyPetition(PetitionKind.COMPLAINT, null, null, null, null);
        assertThat(command.field()).isEqualTo(SubjectField.OTHER);
        assertThat(command.competence()).isEqualTo(Competence.OWN);
    }

    @Test
    void every_kind_has_its_book() {
        assertThat(PetitionKind.bookOf(null)).isEqualTo(RegisterBook.UNCLASSIFIED);
        assertThat(PetitionKind.bookOf(PetitionKind.DENUNCIATION)).isEqualTo(RegisterBook.DENUNCIATION);
        assertThat(PetitionKind.bookOf(PetitionKind.COMPLAINT)).isEqualTo(RegisterBook.OPEN);
        assertThat(PetitionKind.bookOf(PetitionKind.RECOMMENDATION)).isEqualTo(RegisterBook.OPEN);
        assertThat(PetitionKind.bookOf(PetitionKind.FEEDBACK)).isEqualTo(RegisterBook.OPEN);
    }

    @Test
    void a_correction_needs_a_reason() {
        refused("reason", "petition.reason.missing", () -> new CorrectPetition("Đất", null, null, 1, false, " "));
        refused(
                "reason",
                "petition.reason.too-long",
                () -> new CorrectPetition("Đất", null, null, 1, false, letters(301)));
        refused(
                "summary",
                "petition.summary.missing",
                () -> new CorrectPetition(" ", null, null, 1, false, "Ghi nhầm"));
    }

    @Test
    void an_answer_needs_content_manner_day_and_proof() {
        refused(
                "content",
                "petition.reply.content-missing",
                () -> reply(null, ReplyMode.ORAL, FRIDAY, null, "Ký nhận"));
        refused("mode", "petition.reply.mode-missing", () -> reply(ReplyContent.GUIDED, null, FRIDAY, null, "Ký nhận"));
        refused(
                "givenOn",
                "petition.reply.day-missing",
                () -> reply(ReplyContent.GUIDED, ReplyMode.ORAL, null, null, "Ký nhận"));
        refused(
                "proof",
                "petition.reply.proof-missing",
                () -> reply(ReplyContent.GUIDED, ReplyMode.ORAL, FRIDAY, null, " "));
        refused(
                "proof",
                "petition.reply.proof-too-long",
                () -> reply(ReplyContent.GUIDED, ReplyMode.ORAL, FRIDAY, null, letters(501)));
        refused(
                "note",
                "petition.reply.note-too-long",
                () -> new Reply(ReplyContent.GUIDED, ReplyMode.ORAL, FRIDAY, null, "Ký nhận", letters(1001)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReplyMode.class,
            names = {"BY_HAND", "POST", "ELECTRONIC"})
    void a_written_answer_has_a_document_number_and_a_spoken_one_need_not(ReplyMode mode) {
        refused(
                "documentNumber",
                "petition.reply.document-number-missing",
                () -> reply(ReplyContent.GUIDED, mode, FRIDAY, "  ", "Ký nhận"));
        refused(
                "documentNumber",
                "petition.reply.document-number-too-long",
                () -> reply(ReplyContent.GUIDED, mode, FRIDAY, letters(41), "Ký nhận"));
        assertThat(reply(ReplyContent.GUIDED, mode, FRIDAY, "45/UBND-VP", "Ký nhận")
                        .documentNumber())
                .isEqualTo("45/UBND-VP");
        assertThat(reply(ReplyContent.GUIDED, ReplyMode.ORAL, FRIDAY, null, "Biên bản")
                        .documentNumber())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(ReplyContent.class)
    void every_answer_closes_but_the_one_that_asks_for_time(ReplyContent content) {
        assertThat(reply(content, ReplyMode.ORAL, FRIDAY, null, "Biên bản").closes())
                .isEqualTo(content != ReplyContent.MORE_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "D-TDAN-2024-000123",
        "TC-TDAN-2024-7K3M9Q",
        "T-QTHANG-2026-0A1B2C",
        "D-TPTN-BTCD-2024-000001",
    })
    void a_code_of_ours_is_read(String code) {
        assertThat(new PetitionCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"D-TDAN-2024-00012", "d-tdan-2024-000123", "X-TDAN-2024-000123", "D-TDAN-2024-000123'--", "1"})
    void what_is_no_code_is_told_like_a_petition_that_is_not_there(String code) {
        assertThatThrownBy(() -> new PetitionCode(code))
                .isInstanceOf(NotFound.class)
                .hasMessage("petition.not-found");
    }

    private static TakeInPetition takeIn(
            IntakeSource source, LocalDate on, String summary, String requests, int signatures) {
        return new TakeInPetition(null, source, null, on, null, summary, requests, signatures, false, null, null);
    }

    private static Reply reply(ReplyContent content, ReplyMode mode, LocalDate on, String number, String proof) {
        return new Reply(content, mode, on, number, proof, null);
    }

    private static String letters(int length) {
        return "ẵ".repeat(length);
    }

    private static void refused(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
