package vn.tiepdan.schedule;

/** Why citizens are received: every working day, by the head on a fixed day, or at once because a case is pressing. */
public enum SessionType {
    REGULAR,
    PERIODIC,
    AD_HOC
}
