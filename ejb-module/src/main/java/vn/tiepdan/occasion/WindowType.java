package vn.tiepdan.occasion;

/** What sort of event asks for special coordination. */
public enum WindowType {
    /** Kỳ họp Quốc hội. */
    NA_SESSION,
    /** Kỳ họp Hội đồng nhân dân. */
    COUNCIL_SESSION,
    OTHER
}
