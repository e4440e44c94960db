package vn.tiepdan.agenda;

/** On which days a series of sessions falls. */
public enum SeriesPattern {
    /** One weekday of every week. */
    WEEKLY,
    /** The n-th weekday of every month, or the last. */
    MONTHLY,
    /** These days of every month. */
    MONTH_DAYS
}
