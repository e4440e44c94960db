package vn.tiepdan.party;

/** Who helps with the law, and so by which papers he does. */
public enum CounselKind {
    /** Luật sư. */
    LAWYER,
    /** Trợ giúp viên pháp lý. */
    LEGAL_AID
}
