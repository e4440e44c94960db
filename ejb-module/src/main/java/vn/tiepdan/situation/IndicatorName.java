package vn.tiepdan.situation;

/** What is measured of how well a ward receives and settles (R18). */
public enum IndicatorName {
    /** Share of answers after a reception that came in time, in percent. */
    REPLIES_IN_TIME,
    /** Share of all clocks of the law that ended in time, in percent. */
    DONE_IN_TIME,
    /** Share of complaints that were taken up, or refused, in time, in percent. */
    ACCEPTED_IN_TIME,
    /** Days from when a case first arose until its last open record was closed, on average (R69). */
    SETTLED_WITHIN,
    /** Minutes from arrival to the call, on average. */
    WAIT,
    /** Share of visits that came not for the first time, in percent. */
    REPEATED,
    /** Large groups. */
    GROUPS,
    /** Clocks past their last day at the end of the days. */
    OVERDUE
}
