package vn.tiepdan.course;

import vn.tiepdan.petition.PetitionKind;

/** What was done with what a visitor told; one main outcome for a visit. */
public enum VisitOutcome {
    /** Vụ việc đã giải quyết đúng pháp luật: explained. */
    EXPLAINED(null),
    /** Within our competence: proposed for acceptance; the answer is still owed. */
    SENT_FOR_ACCEPTANCE("01"),
    /** A complaint or denunciation of another body, told face to face: guided there by a slip, once. */
    GUIDED("P-HD"),
    /** Recommendation or feedback of another body: sent there. */
    TRANSFERRED("PC"),
    /** A lower level owes its settlement: urged by the head; the answer is still owed. */
    URGED("DD"),
    /** At the head's session: answered at once, or told when and by whom (article 18.4). */
    ANSWERED_ON_SPOT(null);

    private final String form;

    VisitOutcome(String form) {
        this.form = form;
    }

    /** Whether another body is named, by a numbered paper. */
    public boolean hasRecipient() {
        return this == GUIDED || this == TRANSFERRED || this == URGED;
    }

    /** Whether the citizen is answered by it. */
    public boolean isAnswer() {
        return this != SENT_FOR_ACCEPTANCE && this != URGED;
    }

    /** Whether there is a paper to print. */
    public boolean isPrinted() {
        return form != null;
    }

    String form() {
        return form;
    }

    /** Of what it may be the outcome. */
    public boolean isOf(PetitionKind kind) {
        boolean word = kind == PetitionKind.RECOMMENDATION || kind == PetitionKind.FEEDBACK;
        return switch (this) {
            case GUIDED -> !word;
            case TRANSFERRED -> word;
            case URGED -> kind != PetitionKind.DENUNCIATION;
            default -> true;
        };
    }
}
