package vn.tiepdan.deadline;

/** Why a day is a working day or a day off for the offices of the State. */
public enum DayKind {
    WORKING_DAY(true),
    WEEKEND(false),
    PUBLIC(false),
    /** Off because a holiday fell on a weekly rest day (Labour Code article 111.3). */
    COMP(false),
    SWAP_OFF(false),
    SWAP_WORK(true),
    /** A holiday proposed but not yet law: worked, and flagged. */
    PENDING(true),
    /** A holiday whose day is not yet announced: taken as off, and flagged. */
    ESTIMATED(false);

    private final boolean works;

    DayKind(boolean works) {
        this.works = works;
    }

    public boolean works() {
        return works;
    }

    /** Whether a date that rests on such a day may still move. */
    public boolean isUncertain() {
        return this == PENDING || this == ESTIMATED;
    }
}
