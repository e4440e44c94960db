package vn.tiepdan.situation;

/** What somebody has to look at now, the most pressing first. */
public enum AlarmKind {
    /** Groups that came today. */
    GROUPS,
    /** Gatherings whose flash report is missing beyond its time. */
    FLASH_REPORT_MISSING,
    /** Gatherings under way. */
    INCIDENTS,
    /** Alarms of places and subjects that are open. */
    EARLY_WARNINGS,
    HOT_SPOTS,
    /** Places that stand empty right now. */
    GAPS_NOW,
    LONG_WAITS,
    /** Today's report was not handed in by its hour. */
    REPORT_MISSING,
    /** The chair left a report unread for longer than the ward allows. */
    REPORT_UNREAD,
    /** Reports asked for from above that are past their last day. */
    ANSWERS_OVERDUE,
    TASKS_OVERDUE,
    /** Clocks of petitions and visits that are past their last day. */
    RECORDS_OVERDUE,
    CONCLUSIONS_OVERDUE
}
