package vn.tiepdan.briefing;

/** What a report is for. */
public enum ReportKind {
    /** One day, from the office to the chair (R94–R97). */
    DAILY,
    /** The days from Monday to Sunday. */
    WEEKLY,
    /** An event as a whole and by its stages (R139). */
    CLOSING,
    /** What a body above asked for (R132–R134). */
    ASKED
}
