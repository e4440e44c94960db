package vn.tiepdan.duplicate;

/** How far a verdict has come; only that of a duplicate waits for a second officer. */
public enum LinkState {
    PROPOSED,
    CONFIRMED,
    REFUSED,
    UNDONE
}
