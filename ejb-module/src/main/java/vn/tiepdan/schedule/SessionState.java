package vn.tiepdan.schedule;

/** Whether a reception session takes place on its day. */
public enum SessionState {
    SCHEDULED,
    /** Dời: another session stands for it. */
    POSTPONED,
    /** Hủy. */
    CANCELLED
}
