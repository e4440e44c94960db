package vn.tiepdan.takeover;

/** How far a batch has come. */
public enum BatchStage {
    /** Read and kept under seal; its columns may still be told apart, nothing of it is a petition. */
    UPLOADED,
    /** Its rows are becoming petitions, all of them or none. */
    IMPORTING,
    IMPORTED,
    UNDONE,
    ABANDONED
}
