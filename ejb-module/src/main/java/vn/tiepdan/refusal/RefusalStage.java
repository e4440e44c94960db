package vn.tiepdan.refusal;

/** How far a refusal has come. */
public enum RefusalStage {
    /** Put to the head with its proof; the citizen is not refused yet. */
    PROPOSED,
    /** Decided by the head; the numbered notice is owed. */
    DECIDED,
    /** Explained at once, or told by its notice. */
    TOLD,
    /** The head did not agree: the citizen is received. */
    SENT_BACK,
    /** New facts came: the citizen is received. */
    LIFTED
}
