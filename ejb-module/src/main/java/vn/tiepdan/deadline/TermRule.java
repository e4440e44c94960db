package vn.tiepdan.deadline;

/** What kind of duty a legal term lays down; only a {@code LIMIT} has a last day. */
public enum TermRule {
    /** So many days, hours or months from the trigger, or at least so many before it. */
    LIMIT,
    /** To be done at once, no number of days. */
    AT_ONCE,
    /** To be done so many times in each week, month or year. */
    FREQUENCY,
    /** A duty or a right for which the law names no time. */
    NONE
}
