package vn.tiepdan.succession;

/** What is handed over, as far as it is open. */
public enum WorkKind {
    /** Petitions that the unit holds; of the open book. */
    PETITIONS,
    /** Visits that wait for an answer; they stay where they were received and are answered by the successor. */
    VISITS,
    /** Cases that are not closed; they keep their code. */
    CASES,
    /** Clocks of the law that run on these records. */
    CLOCKS,
    /** Tasks that the unit gave or does. */
    TASKS,
    /** Sessions of the reception calendar from the day on. */
    SESSIONS,
    /** Shifts of the roster from the day on. */
    SHIFTS,
    /** Conclusions that were not carried out. */
    CONCLUSIONS
}
