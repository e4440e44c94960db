package vn.tiepdan.briefing;

/** How far a unit's answer to a request for a report is. */
public enum AnswerState {
    ASKED,
    SENT,
    /** Sent back to be put right; a later edition is awaited. */
    RETURNED,
    RECEIVED
}
