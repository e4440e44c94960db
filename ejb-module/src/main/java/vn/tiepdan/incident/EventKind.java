package vn.tiepdan.incident;

/** What a line of the time line tells. */
public enum EventKind {
    STATE,
    /** The number of people was estimated anew. */
    COUNT,
    /** An act against the order, with the time of action. */
    VIOLATION,
    NOTE
}
