package vn.tiepdan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** From classification to one main outcome: which way is open to which petition, and what is refused on the way. */
class PetitionProcessingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, DIRECT, ADMINISTRATION, ok, petition.transfer.complaint, petition.return.not-forwarded",
        "COMPLAINT, DEPUTY, ADMINISTRATION, petition.guide.forwarded, petition.transfer.complaint, ok",
        "COMPLAINT, PRESS, ADMINISTRATION, petition.guide.forwarded, petition.transfer.complaint, ok",
        "COMPLAINT, FRONT, JUSTICE, ok, ok, ok",
        "COMPLAINT, POST, PARTY, ok, ok, petition.return.not-forwarded",
        "DENUNCIATION, POST, ADMINISTRATION, petition.guide.denunciation-on-paper, ok, petition.return.not-complaint",
        "DENUNCIATION, DIRECT, ADMINISTRATION, ok, ok, petition.return.not-complaint",
        "DENUNCIATION, FORWARDED, ELECTED_BODY, ok, ok, petition.return.not-complaint",
        "FEEDBACK, POST, ADMINISTRATION, petition.guide.feedback, ok, petition.return.not-complaint",
        "RECOMMENDATION, DEPUTY, PUBLIC_UNIT, ok, ok, petition.return.not-complaint",
    })
    void what_is_not_ours_goes_the_way_of_its_kind_and_source(
            PetitionKind kind,
            IntakeSource source,
            RecipientBranch to,
            String guided,
            String transferred,
            String back) {
        meets(guided, () -> eligible(kind, source, Competence.OTHER).guided(to, TODAY, TODAY));
        meets(transferred, () -> eligible(kind, source, Competence.OTHER).transferred(to, TODAY, TODAY));
        meets(back, () -> eligible(kind, source, Competence.OTHER).returned(TODAY, TODAY));
    }

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void what_is_ours_is_sent_nowhere(PetitionKind kind) {
        broken("petition.outcome.ours", () -> eligible(kind, IntakeSource.DIRECT, Competence.OWN)
                .guided(RecipientBranch.PARTY, TODAY, TODAY));
        broken("petition.outcome.ours", () -> eligible(kind, IntakeSource.DIRECT, Competence.OWN)
                .transferred(RecipientBranch.PARTY, TODAY, TODAY));
        broken("petition.outcome.ours", () -> eligible(kind, IntakeSource.DEPUTY, Competence.OWN)
                .returned(TODAY, TODAY));
        broken("petition.urge.not-lower", () -> eligible(kind, IntakeSource.DIRECT, Competence.OWN)
                .urged(TODAY, TODAY));
    }

    @Test
    void only_the_lower_level_is_urged_and_its_reply_closes() {
        Petition petition = eligible(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.LOWER);
        petition.urged(FRIDAY, TODAY);
        assertThat(petition.stage()).isEqualTo(RecordStage.REFERRED);
        assertThat(petition.outcome()).isEqualTo(MainOutcome.URGED);
        petition.referralEnds(TODAY);
        assertThat(petition.stage()).isEqualTo(RecordStage.CLOSED);
        broken("petition.response.not-referred", () -> petition.referralEnds(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, petition.outcome.not-classified",
        "CLASSIFIED, petition.outcome.unchecked",
        "PROPOSED, petition.outcome.proposed",
        "ACCEPTED, petition.outcome.already",
        "CLOSED, petition.outcome.closed",
        "WITHDRAWN, petition.outcome.closed",
        "VOIDED, petition.outcome.closed",
    })
    void an_outcome_out_of_order_is_refused(RecordStage stage, String code) {
        broken(code, () -> at(stage).filedAway(TODAY, TODAY));
    }

    @Test
    void the_head_decides_on_a_proposal_only_and_once() {
        Petition petition = eligible(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OWN);
        broken("petition.proposal.none", () -> petition.accepted(TODAY, TODAY));
        broken("petition.proposal.none", () -> petition.notAccepted(TODAY, TODAY));
        broken("petition.proposal.none", petition::sentBack);
        petition.proposed(MainOutcome.ACCEPTED);
        broken("petition.propose.already", () -> petition.proposed(MainOutcome.ACCEPTED));
        petition.sentBack();
        petition.proposed(MainOutcome.ACCEPTED);
        petition.accepted(TODAY, TODAY);
        assertThat(petition.outcome()).isEqualTo(MainOutcome.ACCEPTED);
        broken("petition.accept.already", () -> petition.accepted(TODAY, TODAY));
    }

    @Test
    void acceptance_or_refusal_is_proposed_of_what_is_ours_and_checked() {
        broken("petition.outcome.unchecked", () -> classified(
                        PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OWN)
                .proposed(MainOutcome.ACCEPTED));
        broken("petition.propose.not-ours", () -> eligible(
                        PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OTHER)
                .proposed(MainOutcome.ACCEPTED));
        broken("petition.propose.other-outcome", () -> eligible(
                        PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OWN)
                .proposed(MainOutcome.GUIDED));
        broken("petition.accept.not-eligible", () -> failing(
                        PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OWN)
                .proposed(MainOutcome.ACCEPTED));
        broken("petition.propose.not-open", () -> at(RecordStage.CLOSED).proposed(MainOutcome.ACCEPTED));
    }

    @Test
    void what_is_missing_is_asked_for_and_checked_anew_when_it_came() {
        Petition petition = failing(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OWN);
        petition.waitsForSupplement();
        broken("petition.supplement.not-open", petition::waitsForSupplement);
        petition.supplemented();
        assertThat(petition.eligibility()).isEqualTo(Eligibility.UNCHECKED);
        broken("petition.supplement.not-asked", petition::supplemented);
        broken("petition.supplement.eligible", () -> eligible(
                        PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OWN)
                .waitsForSupplement());
    }

    @Test
    void what_is_eligible_is_not_filed_away_and_what_is_not_goes_no_other_way() {
        broken("petition.file-away.eligible", () -> eligible(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER)
                .filedAway(TODAY, TODAY));
        broken("petition.outcome.not-eligible", () -> failing(
                        PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER)
                .transferred(RecipientBranch.ADMINISTRATION, TODAY, TODAY));
    }

    @Test
    void whether_it_is_in_time_is_for_the_competent_body_to_ask() {
        Petition guided = failing(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OTHER);
        guided.guided(RecipientBranch.ADMINISTRATION, TODAY, TODAY);
        assertThat(guided.outcome()).isEqualTo(MainOutcome.GUIDED);
        Petition returned = failing(PetitionKind.COMPLAINT, IntakeSource.PRESS, Competence.OTHER);
        returned.returned(TODAY, TODAY);
        assertThat(returned.outcome()).isEqualTo(MainOutcome.RETURNED);
    }

    @Test
    void signs_of_a_crime_take_even_an_accepted_petition_to_the_investigating_body() {
        Petition petition = at(RecordStage.ACCEPTED);
        petition.transferred(RecipientBranch.INVESTIGATION, TODAY, TODAY);
        assertThat(petition.outcome()).isEqualTo(MainOutcome.TRANSFERRED);
        assertThat(petition.stage()).isEqualTo(RecordStage.REFERRED);
        broken("petition.outcome.closed", () -> petition.transferred(RecipientBranch.INVESTIGATION, TODAY, TODAY));
    }

    @Test
    void a_nameless_denunciation_goes_to_inspection_and_nothing_else_does() {
        Petition nameless = failing(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OWN);
        nameless.transferred(RecipientBranch.INSPECTORATE, TODAY, TODAY);
        assertThat(nameless.stage()).isEqualTo(RecordStage.REFERRED);
        broken("petition.transfer.inspection-of-eligible", () -> eligible(
                        PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OWN)
                .transferred(RecipientBranch.INSPECTORATE, TODAY, TODAY));
        broken("petition.transfer.inspection-of-denunciation", () -> failing(
                        PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OWN)
                .transferred(RecipientBranch.INSPECTORATE, TODAY, TODAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordStage.class,
            names = {"CLASSIFIED", "PROPOSED", "ACCEPTED"})
    void its_author_takes_it_back_while_it_is_open(RecordStage stage) {
        Petition petition = at(stage);
        petition.withdrawn(TODAY, TODAY, false);
        assertThat(petition.stage()).isEqualTo(RecordStage.WITHDRAWN);
        broken("petition.outcome.closed", () -> petition.withdrawn(TODAY, TODAY, false));
    }

    @Test
    void a_denunciation_may_go_on_when_taken_back_and_nothing_else_does() {
        Petition denunciation = eligible(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OWN);
        denunciation.withdrawn(TODAY, TODAY, true);
        assertThat(denunciation.stage()).isEqualTo(RecordStage.CLASSIFIED);
        broken("petition.withdraw.continued", () -> at(RecordStage.ACCEPTED).withdrawn(TODAY, TODAY, true));
        broken("petition.outcome.not-classified", () -> at(RecordStage.RECEIVED).withdrawn(TODAY, TODAY, false));
    }

    @Test
    void a_day_to_come_or_before_receipt_is_no_day_of_an_outcome() {
        Petition petition = eligible(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER);
        invalid(
                "petition.outcome.in-future",
                () -> petition.transferred(RecipientBranch.ADMINISTRATION, TODAY.plusDays(1), TODAY));
        invalid(
                "petition.outcome.before-receipt",
                () -> petition.transferred(RecipientBranch.ADMINISTRATION, FRIDAY.minusDays(1), TODAY));
    }

    @Test
    void what_the_law_lets_go_up_is_never_said_to_bypass() {
        Petition first = eligible(PetitionKind.COMPLAINT, IntakeSource.LEADER, Competence.LOWER);
        first.wentOverTheLevel(BypassCause.NEVER_BROUGHT_THERE);
        first.checked(Eligibility.ELIGIBLE, PetitionLevel.SECOND);
        broken("petition.bypass.lawful", () -> first.wentOverTheLevel(BypassCause.STILL_IN_TIME_THERE));
        Petition further = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.LOWER);
        further.checked(Eligibility.ELIGIBLE, PetitionLevel.FURTHER);
        broken("petition.bypass.lawful", () -> further.wentOverTheLevel(BypassCause.NEVER_BROUGHT_THERE));
        broken("petition.bypass.lawful", () -> eligible(
                        PetitionKind.RECOMMENDATION, IntakeSource.POST, Competence.LOWER)
                .wentOverTheLevel(BypassCause.NEVER_BROUGHT_THERE));
        broken("petition.outcome.ours", () -> eligible(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN)
                .wentOverTheLevel(BypassCause.NEVER_BROUGHT_THERE));
    }

    @Test
    void a_level_belongs_to_a_kind() {
        broken("petition.level.other-kind", () -> classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OWN)
                .checked(Eligibility.ELIGIBLE, PetitionLevel.SECOND));
        broken("petition.level.other-kind", () -> classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN)
                .checked(Eligibility.ELIGIBLE, PetitionLevel.FURTHER));
        broken("petition.check.not-classified", () -> at(RecordStage.RECEIVED)
                .checked(Eligibility.ELIGIBLE, PetitionLevel.FIRST));
        broken("petition.check.not-open", () -> at(RecordStage.CLOSED)
                .checked(Eligibility.ELIGIBLE, PetitionLevel.FIRST));
    }

    @Test
    void a_paper_is_split_before_it_is_classified() {
        Petition whole = at(RecordStage.RECEIVED);
        whole.split(TODAY);
        assertThat(whole.stage()).isEqualTo(RecordStage.SPLIT);
        broken("petition.split.classified", () -> at(RecordStage.CLASSIFIED).split(TODAY));
    }

    @Test
    void another_kind_is_checked_anew() {
        Petition petition = eligible(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        petition.reclassifyAs(PetitionKind.COMPLAINT, SubjectField.LAND, Competence.OTHER);
        assertThat(petition.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        petition.reclassifyAs(PetitionKind.FEEDBACK, SubjectField.LAND, Competence.OTHER);
        assertThat(petition.eligibility()).isEqualTo(Eligibility.UNCHECKED);
    }

    @Test
    void a_complaint_is_answered_once_accepted_and_feedback_of_ours_by_being_answered() {
        Reply answer = new Reply(ReplyContent.ANSWERED, ReplyMode.ORAL, TODAY, null, "Biên bản", null);
        broken("petition.reply.not-accepted", () -> eligible(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN)
                .answered(answer, TODAY));
        broken("petition.reply.not-ours", () -> eligible(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER)
                .answered(answer, TODAY));
        Petition feedback = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OWN);
        feedback.answered(answer, TODAY);
        assertThat(feedback.outcome()).isEqualTo(MainOutcome.ACCEPTED);
        broken("petition.reply.is-outcome", () -> classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OWN)
                .answered(new Reply(ReplyContent.GUIDED, ReplyMode.ORAL, TODAY, null, "Biên bản", null), TODAY));
    }

    private static Petition at(RecordStage stage) {
        Petition petition =
                switch (stage) {
                    case RECEIVED -> received(IntakeSource.DIRECT);
                    case CLASSIFIED -> classified(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OWN);
                    default -> eligible(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OWN);
                };
        switch (stage) {
            case PROPOSED -> petition.proposed(MainOutcome.ACCEPTED);
            case ACCEPTED -> {
                petition.proposed(MainOutcome.ACCEPTED);
                petition.accepted(TODAY, TODAY);
            }
            case CLOSED -> {
                petition.proposed(MainOutcome.NOT_ACCEPTED);
                petition.notAccepted(TODAY, TODAY);
            }
            case WITHDRAWN -> petition.withdrawn(TODAY, TODAY, false);
            case VOIDED -> petition.voidBecause("Nhập trùng");
            default -> assertThat(petition.stage()).isEqualTo(stage);
        }
        return petition;
    }

    private static Petition received(IntakeSource source) {
        return Petition.received(
                new PetitionCode("T-TDAN-2024-000001"),
                new UnitCode("TDAN"),
                new TakeInPetition(
                        null,
                        source,
                        source.isForwarded() ? "Báo Thái Nguyên" : null,
                        FRIDAY,
                        null,
                        "Tranh chấp đất",
                        null,
                        1,
                        false,
                        null,
                        null),
                "NP-1",
                new OfficerCode("vanthu"),
                TODAY);
    }

    private static Petition classified(PetitionKind kind, IntakeSource source, Competence competence) {
        Petition petition = received(source);
        boolean denounces = kind == PetitionKind.DENUNCIATION;
        petition.classifyAs(
                kind,
                SubjectField.LAND,
                competence,
                new PetitionCode((denounces ? "TC" : "D") + "-TDAN-2024-000001"),
                2024,
                1,
                denounces ? null : "CD-1");
        return petition;
    }

    private static Petition eligible(PetitionKind kind, IntakeSource source, Competence competence) {
        Petition petition = classified(kind, source, competence);
        petition.checked(Eligibility.ELIGIBLE, PetitionLevel.FIRST);
        return petition;
    }

    private static Petition failing(PetitionKind kind, IntakeSource source, Competence competence) {
        Petition petition = classified(kind, source, competence);
        petition.checked(Eligibility.NOT_ELIGIBLE, PetitionLevel.FIRST);
        return petition;
    }

    private static void meets(String expected, ThrowingCallable act) {
        if (expected.equals("ok")) {
            assertThatCode(act).doesNotThrowAnyException();
        } else {
            broken(expected, act);
        }
    }

    private static void broken(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessage(code);
    }

    private static void invalid(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Invalid.class).hasMessage(code);
    }
}
