package vn.tiepdan.lawchange;

/** How far a change of the law has come. */
public enum LawChangeStage {
    DRAFT,
    /** What it would move is being counted. */
    COUNTING,
    PREVIEWED,
    /** It is the law; the open clocks are being counted anew. */
    APPLYING,
    APPLIED,
    ABANDONED
}
