package vn.tiepdan.processing;

import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.Eligibility;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;

/** What is owed next on an open petition or visit, as the order of processing tells it. */
public enum NextStep {
    CLASSIFY,
    CHECK,
    PROPOSE,
    /** Not ours: guided, transferred, given back, or urged below. */
    REFER,
    /** What was asked for is awaited; its last day stands beside it. */
    SUPPLEMENT,
    /** The head's word on a proposal. */
    DECIDE,
    ANSWER,
    /** Whoever brought the same twice is told what becomes of it. */
    TELL_DUPLICATE,
    /** The original of a transferred denunciation, under seal. */
    HAND_OVER,
    AWAIT_RESPONSE,
    TELL_RESULT,
    /** Who forwarded it is told how it was settled. */
    TELL_SENDER;

    /**
     * The next step of a petition that is open.
     *
     * @param responded whether the body to which it went has replied
     * @param originalWaits whether it is a transferred denunciation whose original was not handed over
     */
    public static NextStep ofPetition(
            RecordStage stage,
            PetitionKind kind,
            Competence competence,
            Eligibility eligibility,
            boolean responded,
            boolean originalWaits) {
        if (originalWaits) {
            return HAND_OVER;
        }
        return switch (stage) {
            case RECEIVED -> CLASSIFY;
            case CLASSIFIED -> ofClassified(kind, competence, eligibility);
            case NEEDS_SUPPLEMENT -> SUPPLEMENT;
            case PROPOSED -> DECIDE;
            case ACCEPTED -> ANSWER;
            case DUPLICATE -> TELL_DUPLICATE;
            case REFERRED -> responded ? TELL_RESULT : AWAIT_RESPONSE;
            case ANSWERED -> TELL_SENDER;
            case CLOSED, SPLIT, WITHDRAWN, REFUSED, CLOSED_REFUSED, VOIDED -> null;
        };
    }

    /** A visit is classified, then answered. */
    public static NextStep ofVisit(RecordStage stage) {
        return stage == RecordStage.RECEIVED ? CLASSIFY : ANSWER;
    }

    /** A recommendation or feedback within our competence is accepted by being answered. */
    private static NextStep ofClassified(PetitionKind kind, Competence competence, Eligibility eligibility) {
        boolean ours = competence == Competence.OWN;
        if (ours && (kind == PetitionKind.RECOMMENDATION || kind == PetitionKind.FEEDBACK)) {
            return ANSWER;
        }
        if (eligibility == Eligibility.UNCHECKED) {
            return CHECK;
        }
        return ours ? PROPOSE : REFER;
    }
}
