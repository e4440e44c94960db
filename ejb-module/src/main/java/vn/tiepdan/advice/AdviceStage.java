package vn.tiepdan.advice;

/** How far an advisory note is. */
public enum AdviceStage {
    DRAFT,
    SUBMITTED,
    /** Given back with a reason; it may be submitted again. */
    RETURNED,
    APPROVED,
    WITHDRAWN;

    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
