package vn.tiepdan.deadline;

/** What a legal term is counted in. */
public enum TermUnit {
    CALENDAR_DAYS,
    WORKING_DAYS,
    HOURS,
    MONTHS
}
