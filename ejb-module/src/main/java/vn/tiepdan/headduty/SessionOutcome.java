package vn.tiepdan.headduty;

/** What became of a session on the schedule. */
public enum SessionOutcome {
    /** Somebody sat there, whether people came or not. */
    HELD,
    /** Nobody sat there; the reason is recorded. */
    MISSED
}
