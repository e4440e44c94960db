package vn.tiepdan.headduty;

/** How a week or month of the head's duty stands; asked on a day, never stored. */
public enum PeriodState {
    /** Before this ward kept its records here. */
    NOT_KEPT,
    /** No working day in it: nothing was owed. */
    NOT_REQUIRED,
    /** It has not ended, and the days in person are not enough yet. */
    OPEN,
    /** The head received in person on as many days as the law asks. */
    MET,
    /** Enough days only together with those of a delegate. */
    WITH_DELEGATION,
    /** It ended with too few days. */
    SHORT
}
