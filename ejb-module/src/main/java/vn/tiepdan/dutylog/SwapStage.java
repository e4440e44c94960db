package vn.tiepdan.dutylog;

/** How far a swap has come. */
public enum SwapStage {
    ASKED,
    /** The other one is willing; a leader decides. */
    ACCEPTED,
    APPROVED,
    DECLINED,
    REFUSED,
    WITHDRAWN
}
