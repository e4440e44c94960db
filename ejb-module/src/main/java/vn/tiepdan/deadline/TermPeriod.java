package vn.tiepdan.deadline;

/** In what a duty that comes again comes again: each calendar week from Monday, or each calendar month. */
public enum TermPeriod {
    WEEK,
    MONTH
}
