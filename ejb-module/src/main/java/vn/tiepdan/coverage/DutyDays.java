package vn.tiepdan.coverage;

/** On which days a coverage rule asks for somebody. */
public enum DutyDays {
    WORKING,
    /** Days off which a leader ordered to be worked. */
    ORDERED,
    /** Every day; on a day off that no leader ordered such a rule cannot be kept. */
    EVERY
}
