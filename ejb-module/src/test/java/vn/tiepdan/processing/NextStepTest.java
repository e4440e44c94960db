package vn.tiepdan.processing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.Eligibility;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;

class NextStepTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED,           ,               , UNCHECKED,    false, CLASSIFY",
        "CLASSIFIED,         COMPLAINT,      OWN,   UNCHECKED,    false, CHECK",
        "CLASSIFIED,         COMPLAINT,      OWN,   ELIGIBLE,     false, PROPOSE",
        "CLASSIFIED,         DENUNCIATION,   OWN,   NOT_ELIGIBLE, false, PROPOSE",
        "CLASSIFIED,         COMPLAINT,      OTHER, ELIGIBLE,     false, REFER",
        "CLASSIFIED,         COMPLAINT,      LOWER, ELIGIBLE,     false, REFER",
        "CLASSIFIED,         FEEDBACK,       OWN,   UNCHECKED,    false, ANSWER",
        "CLASSIFIED,         RECOMMENDATION, OTHER, UNCHECKED,    false, CHECK",
        "NEEDS_SUPPLEMENT,   COMPLAINT,      OWN,   NOT_ELIGIBLE, false, SUPPLEMENT",
        "PROPOSED,           COMPLAINT,      OWN,   ELIGIBLE,     false, DECIDE",
        "ACCEPTED,           COMPLAINT,      OWN,   ELIGIBLE,     false, ANSWER",
        "DUPLICATE,          COMPLAINT,      OWN,   UNCHECKED,    false, TELL_DUPLICATE",
        "REFERRED,           FEEDBACK,       OTHER, ELIGIBLE,     false, AWAIT_RESPONSE",
        "REFERRED,           FEEDBACK,       OTHER, ELIGIBLE,     true,  TELL_RESULT",
        "CLOSED,             FEEDBACK,       OTHER, ELIGIBLE,     true,  "
    })
    void a_petition_goes_from_step_to_step(
            RecordStage stage,
            PetitionKind kind,
            Competence competence,
            Eligibility eligibility,
            boolean responded,
            NextStep next) {
        assertThat(NextStep.ofPetition(stage, kind, competence, eligibility, responded, false))
                .isEqualTo(next);
    }

    @Test
    void the_original_goes_under_seal_before_anything_is_awaited() {
        assertThat(NextStep.ofPetition(
                        RecordStage.REFERRED,
                        PetitionKind.DENUNCIATION,
                        Competence.OTHER,
                        Eligibility.ELIGIBLE,
                        false,
                        true))
                .isEqualTo(NextStep.HAND_OVER);
    }

    @Test
    void a_visit_is_classified_then_answered() {
        assertThat(NextStep.ofVisit(RecordStage.RECEIVED)).isEqualTo(NextStep.CLASSIFY);
        assertThat(NextStep.ofVisit(RecordStage.CLASSIFIED)).isEqualTo(NextStep.ANSWER);
    }
}
