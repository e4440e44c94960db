package vn.tiepdan.review;

/** How far the review of a prolonged case has come; each step follows the one before. */
public enum ReviewState {
    LISTED,
    ASSIGNED,
    REVIEWING,
    PROPOSED,
    APPROVED,
    IMPLEMENTED,
    NOTIFIED_IN_WRITING
}
