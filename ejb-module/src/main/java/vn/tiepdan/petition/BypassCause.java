package vn.tiepdan.petition;

/** Why a petition is said to have gone over the competent level (vượt cấp). */
public enum BypassCause {
    /** The competent level never received it. */
    NEVER_BROUGHT_THERE,
    /** The competent level is still within its time. */
    STILL_IN_TIME_THERE
}
