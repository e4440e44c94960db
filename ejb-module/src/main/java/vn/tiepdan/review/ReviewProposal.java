package vn.tiepdan.review;

/** What a review proposes: to settle anew, to support, or to explain and end the settlement. */
public enum ReviewProposal {
    RESETTLE,
    SUPPORT,
    EXPLAIN_TERMINATE
}
