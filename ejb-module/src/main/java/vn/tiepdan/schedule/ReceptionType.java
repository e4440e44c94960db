package vn.tiepdan.schedule;

/** Why people are received: every working day, by the head on a fixed day, or at once because a case is pressing. */
public enum ReceptionType {
    /** Tiếp thường xuyên. */
    REGULAR,
    /** Tiếp định kỳ. */
    PERIODIC,
    /** Tiếp đột xuất. */
    AD_HOC
}
