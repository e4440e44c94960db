package vn.tiepdan.incident;

/** What became of a promise. */
public enum PromiseState {
    OPEN,
    KEPT,
    /** Another one stands for it, with the reason. */
    REPLACED
}
