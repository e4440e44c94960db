package vn.tiepdan.succession;

/** How far a handover between two units is. */
public enum MergerState {
    PREPARED,
    /** What was open is the successor's. */
    MOVED,
    CANCELLED
}
