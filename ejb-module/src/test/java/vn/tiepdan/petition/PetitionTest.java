package vn.tiepdan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

class PetitionTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);
    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final OfficerCode CLERK = new OfficerCode("vanphong");
    private static final OfficerCode LAND = new OfficerCode("diachinh");
    private static final PetitionCode INTAKE = new PetitionCode("T-TDAN-2024-7K3M9Q");
    private static final PetitionCode OPEN = new PetitionCode("D-TDAN-2024-000012");
    private static final PetitionCode CLOSED = new PetitionCode("TC-TDAN-2024-X4Z8PA");
    private static final String SEAL = "NS-0123456789";
    private static final String CITIZEN = "CD-0123456789";

    @Test
    void it_comes_in_under_seal_and_stands_in_no_book() {
        Petition petition = received();
        assertThat(petition.stage()).isEqualTo(RecordStage.RECEIVED);
        assertThat(petition.kind()).isNull();
        assertThat(petition.authorSeal()).isEqualTo(SEAL);
        assertThat(petition.authorCitizen()).isNull();
        assertThat(petition.isAnonymous()).isFalse();
        assertThat(petition.code()).isEqualTo(petition.intakeCode()).isEqualTo(INTAKE);
        assertThat(petition.unit()).isEqualTo(WARD);
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionKind.class,
            names = {"COMPLAINT", "RECOMMENDATION", "FEEDBACK"})
    void classification_names_the_author_of_what_does_not_denounce(PetitionKind kind) {
        Petition petition = received();
        petition.classifyAs(kind, SubjectField.LAND, Competence.OWN, OPEN, 2024, 12, CITIZEN);
        assertThat(petition.stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(petition.code()).isEqualTo(OPEN);
        assertThat(petition.intakeCode()).isEqualTo(INTAKE);
        assertThat(petition.authorCitizen()).isEqualTo(CITIZEN);
        assertThat(petition.authorSeal()).isNull();
    }

    @Test
    void a_denunciation_keeps_its_seal_whatever_it_is_told() {
        Petition petition = received();
        petition.classifyAs(
                PetitionKind.DENUNCIATION, SubjectField.CORRUPTION, Competence.OWN, CLOSED, 2024, 3, CITIZEN);
        assertThat(petition.authorSeal()).isEqualTo(SEAL);
        assertThat(petition.authorCitizen()).isNull();
    }

    @Test
    void nobody_becomes_the_author_of_an_anonymous_petition() {
        Petition petition = Petition.received(INTAKE, WARD, paper(FRIDAY, null), null, CLERK, TODAY);
        assertThat(petition.isAnonymous()).isTrue();
        petition.classifyAs(PetitionKind.FEEDBACK, SubjectField.LAND, Competence.OWN, OPEN, 2024, 12, CITIZEN);
        assertThat(petition.authorCitizen()).isNull();
    }

    @Test
    void it_is_classified_once() {
        Petition petition = complaint();
        broken(
                "petition.classify.already",
                () -> petition.classifyAs(
                        PetitionKind.FEEDBACK, SubjectField.LAND, Competence.OWN, OPEN, 2024, 13, CITIZEN));
    }

    @Test
    void it_is_not_received_tomorrow_nor_written_after_receipt() {
        invalid(
                "receivedOn",
                "petition.received-in-future",
                () -> Petition.received(INTAKE, WARD, paper(TODAY.plusDays(1), null), SEAL, CLERK, TODAY));
        invalid(
                "petitionOn",
                "petition.written-after-receipt",
                () -> Petition.received(INTAKE, WARD, paper(FRIDAY, FRIDAY.plusDays(1)), SEAL, CLERK, TODAY));
        assertThat(Petition.received(INTAKE, WARD, paper(TODAY, TODAY), SEAL, CLERK, TODAY)
                        .receivedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void who_forwarded_it_is_asked() {
        TakeInPetition forwarded = new TakeInPetition(
                null, IntakeSource.FORWARDED, " ", FRIDAY, null, "Tranh chấp đất", null, 1, false, null, null);
        invalid(
                "forwardedBy",
                "petition.forwarded-by.missing",
                () -> Petition.received(INTAKE, WARD, forwarded, SEAL, CLERK, TODAY));
    }

    @Test
    void the_kind_changes_within_the_open_book_only() {
        Petition petition = complaint();
        petition.reclassifyAs(PetitionKind.RECOMMENDATION, SubjectField.HOUSING, Competence.OTHER);
        assertThat(petition.kind()).isEqualTo(PetitionKind.RECOMMENDATION);
        assertThat(petition.competence()).isEqualTo(Competence.OTHER);
        assertThat(petition.code()).isEqualTo(OPEN);
        broken(
                "petition.classify.other-book",
                () -> petition.reclassifyAs(PetitionKind.DENUNCIATION, SubjectField.LAND, Competence.OWN));
        broken("petition.classify.other-book", () -> denunciation()
                .reclassifyAs(PetitionKind.COMPLAINT, SubjectField.LAND, Competence.OWN));
        broken("petition.classify.not-open", () -> received()
                .reclassifyAs(PetitionKind.COMPLAINT, SubjectField.LAND, Competence.OWN));
        broken("petition.classify.not-open", () -> answered()
                .reclassifyAs(PetitionKind.FEEDBACK, SubjectField.LAND, Competence.OWN));
    }

    @Test
    void only_a_classified_petition_is_assigned() {
        broken("petition.assign.not-classified", () -> received().assignTo(LAND, TODAY));
        broken("petition.assign.not-classified", () -> answered().assignTo(LAND, TODAY));
        Petition petition = complaint();
        petition.assignTo(LAND, TODAY);
        petition.assignTo(CLERK, TODAY);
    }

    @Test
    void nobody_works_on_a_petition_about_himself() {
        Petition petition = complaint();
        petition.concerns(Set.of(LAND));
        broken("petition.assign.concerned", () -> petition.assignTo(LAND, TODAY));
        petition.concerns(Set.of());
        petition.assignTo(LAND, TODAY);
    }

    @Test
    void an_answer_closes_it_on_its_day() {
        Petition petition = answered();
        assertThat(petition.stage()).isEqualTo(RecordStage.ANSWERED);
        broken("petition.reply.closed", () -> petition.answered(reply(ReplyContent.ANSWERED, TODAY), TODAY));
    }

    @Test
    void the_notice_that_more_time_is_needed_leaves_it_open() {
        Petition petition = complaint();
        petition.answered(reply(ReplyContent.MORE_TIME, TODAY), TODAY);
        assertThat(petition.stage()).isEqualTo(RecordStage.CLASSIFIED);
        accept(petition, TODAY);
        petition.answered(reply(ReplyContent.ANSWERED, TODAY), TODAY);
        assertThat(petition.stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void the_day_it_came_is_put_right() {
        Petition petition = complaint();
        petition.cameOn(FRIDAY.minusDays(1), TODAY);
        assertThat(petition.receivedOn()).isEqualTo(FRIDAY.minusDays(1));
        invalid("receivedOn", "petition.received-in-future", () -> petition.cameOn(TODAY.plusDays(1), TODAY));
        accept(petition, FRIDAY);
        invalid("receivedOn", "petition.reply.before-receipt", () -> petition.cameOn(TODAY, TODAY));
    }

    @Test
    void acceptance_leaves_it_open_until_the_answer_in_substance() {
        Petition petition = complaint();
        accept(petition, TODAY.minusDays(1));
        assertThat(petition.stage()).isEqualTo(RecordStage.ACCEPTED);
        petition.assignTo(LAND, TODAY);
        petition.answered(reply(ReplyContent.MORE_TIME, TODAY), TODAY);
        assertThat(petition.stage()).isEqualTo(RecordStage.ACCEPTED);
        broken("petition.accept.already", () -> petition.accepted(TODAY, TODAY));
        broken("petition.void.accepted", () -> petition.voidBecause("Nhập trùng"));
        invalid(
                "givenOn",
                "petition.reply.before-acceptance",
                () -> petition.answered(reply(ReplyContent.ANSWERED, TODAY.minusDays(2)), TODAY));
        petition.answered(reply(ReplyContent.ANSWERED, TODAY), TODAY);
        assertThat(petition.stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void a_complaint_without_name_or_signature_is_not_accepted() {
        Petition unsigned = complaint();
        unsigned.correct("Tranh chấp đất", null, null, 0, false);
        assertThat(unsigned.isEligible()).isFalse();
        broken("petition.accept.not-eligible", () -> unsigned.checked(Eligibility.ELIGIBLE, PetitionLevel.FIRST));
        Petition nameless = Petition.received(INTAKE, WARD, paper(FRIDAY, null), null, CLERK, TODAY);
        assertThat(nameless.isEligible()).isTrue();
        nameless.classifyAs(PetitionKind.COMPLAINT, SubjectField.LAND, Competence.OWN, OPEN, 2024, 12, null);
        assertThat(nameless.isEligible()).isFalse();
        broken("petition.accept.not-eligible", () -> nameless.checked(Eligibility.ELIGIBLE, PetitionLevel.FIRST));
        nameless.checked(Eligibility.NOT_ELIGIBLE, PetitionLevel.FIRST);
        broken("petition.accept.not-eligible", () -> nameless.proposed(MainOutcome.ACCEPTED));
        nameless.proposed(MainOutcome.NOT_ACCEPTED);
        nameless.notAccepted(TODAY, TODAY);
        assertThat(nameless.stage()).isEqualTo(RecordStage.CLOSED);
        assertThat(nameless.outcome()).isEqualTo(MainOutcome.NOT_ACCEPTED);
    }

    @Test
    void it_is_not_answered_before_it_is_classified() {
        broken("petition.reply.not-classified", () -> received().answered(reply(ReplyContent.ANSWERED, TODAY), TODAY));
    }

    @Test
    void an_answer_lies_between_receipt_and_today() {
        invalid("givenOn", "petition.reply.in-future", () -> complaint()
                .answered(reply(ReplyContent.ANSWERED, TODAY.plusDays(1)), TODAY));
        invalid("givenOn", "petition.reply.before-receipt", () -> complaint()
                .answered(reply(ReplyContent.ANSWERED, FRIDAY.minusDays(1)), TODAY));
        Petition sameDay = complaint();
        accept(sameDay, FRIDAY);
        sameDay.answered(reply(ReplyContent.ANSWERED, FRIDAY), TODAY);
        assertThat(sameDay.stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void what_was_written_wrongly_is_put_right() {
        Petition petition = complaint();
        petition.correct("Tranh chấp lối đi", "Trả lại lối đi", FRIDAY, 3, true);
        assertThat(petition.summary()).isEqualTo("Tranh chấp lối đi");
        assertThat(petition.requests()).isEqualTo("Trả lại lối đi");
        invalid(
                "petitionOn",
                "petition.written-after-receipt",
                () -> petition.correct("Tranh chấp lối đi", null, FRIDAY.plusDays(1), 1, false));
        assertThat(petition.requests()).isEqualTo("Trả lại lối đi");
    }

    @Test
    void a_voided_petition_keeps_its_code_and_takes_nothing_more() {
        Petition petition = complaint();
        petition.voidBecause("Nhập trùng");
        assertThat(petition.stage()).isEqualTo(RecordStage.VOIDED);
        assertThat(petition.code()).isEqualTo(OPEN);
        broken("petition.voided", () -> petition.voidBecause("Nhập trùng"));
        broken("petition.voided", () -> petition.correct("Khác", null, null, 1, false));
        broken("petition.voided", () -> petition.concerns(Set.of(LAND)));
        broken("petition.voided", () -> petition.belongsTo(new MatterCode("VV-TDAN-2024-000001")));
        broken("petition.assign.not-classified", () -> petition.assignTo(LAND, TODAY));
        broken("petition.reply.closed", () -> petition.answered(reply(ReplyContent.ANSWERED, TODAY), TODAY));
    }

    @Test
    void an_answered_petition_is_not_voided() {
        broken("petition.void.answered", () -> answered().voidBecause("Nhập trùng"));
    }

    @Test
    void it_belongs_to_the_case_told_last() {
        Petition petition = received();
        petition.belongsTo(new MatterCode("VV-TDAN-2024-000001"));
        petition.belongsTo(new MatterCode("VV-TDAN-2024-000002"));
        assertThat(petition.matter()).hasToString("VV-TDAN-2024-000002");
    }

    private static Petition received() {
        return Petition.received(INTAKE, WARD, paper(FRIDAY, null), SEAL, CLERK, TODAY);
    }

    private static Petition complaint() {
        Petition petition = received();
        petition.classifyAs(PetitionKind.COMPLAINT, SubjectField.LAND, Competence.OWN, OPEN, 2024, 12, CITIZEN);
        return petition;
    }

    private static Petition denunciation() {
        Petition petition = received();
        petition.classifyAs(PetitionKind.DENUNCIATION, SubjectField.LAND, Competence.OWN, CLOSED, 2024, 3, null);
        return petition;
    }

    private static Petition answered() {
        Petition petition = complaint();
        accept(petition, FRIDAY);
        petition.answered(reply(ReplyContent.ANSWERED, TODAY), TODAY);
        return petition;
    }

    private static void accept(Petition petition, LocalDate on) {
        petition.checked(Eligibility.ELIGIBLE, PetitionLevel.FIRST);
        petition.proposed(MainOutcome.ACCEPTED);
        petition.accepted(on, TODAY);
    }

    private static TakeInPetition paper(LocalDate receivedOn, LocalDate writtenOn) {
        return new TakeInPetition(
                null, IntakeSource.POST, null, receivedOn, writtenOn, "Tranh chấp đất", null, 1, false, null, null);
    }

    private static Reply reply(ReplyContent content, LocalDate on) {
        return new Reply(content, ReplyMode.ORAL, on, null, "Biên bản có chữ ký", null);
    }

    private static void broken(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessage(code);
    }

    private static void invalid(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
