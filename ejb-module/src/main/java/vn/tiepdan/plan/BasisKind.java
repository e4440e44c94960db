package vn.tiepdan.plan;

/** What a basis document is to the plan. */
public enum BasisKind {
    /** The plan is issued to carry this document out. */
    CARRIED_OUT,
    /** A programme that goes on beside the plan. */
    STANDING,
    /** A law that is applied. */
    LAW
}
