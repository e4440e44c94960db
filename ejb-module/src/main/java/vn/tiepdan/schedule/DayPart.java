package vn.tiepdan.schedule;

/** Which half of a day is meant, or the whole of it. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    DAY;

    /** Nobody can be in two places in parts of a day that clash. */
    public boolean clashesWith(DayPart other) {
        return this == other || this == DAY || other == DAY;
    }
}
