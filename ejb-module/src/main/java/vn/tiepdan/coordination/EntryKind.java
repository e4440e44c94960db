package vn.tiepdan.coordination;

/** What a line in the thread of a task tells. */
public enum EntryKind {
    GIVEN,
    ACCEPTED,
    DECLINED,
    /** The lead unit gave it to one of its officers. */
    HANDED,
    STARTED,
    MESSAGE,
    /** A file was put there; what it is called stands with the file alone. */
    ATTACHED,
    REPORTED,
    /** The report was not sufficient, for a reason. */
    RETURNED,
    VERIFIED,
    CANCELLED,
    REMINDED,
    /** A letter with a number urged it. */
    URGED,
    DUE_CHANGED
}
