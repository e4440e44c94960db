package vn.tiepdan.document;

/** Whether the paper handed in is the original. */
public enum PaperCondition {
    ORIGINAL,
    CERTIFIED_COPY,
    COPY
}
