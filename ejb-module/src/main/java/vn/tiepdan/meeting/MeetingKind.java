package vn.tiepdan.meeting;

/** How a meeting comes about. */
public enum MeetingKind {
    /** Giao ban tuần. */
    WEEKLY,
    /** Giao ban tháng. */
    MONTHLY,
    /** Giao ban quý. */
    QUARTERLY,
    /** Họp đột xuất. */
    AD_HOC
}
