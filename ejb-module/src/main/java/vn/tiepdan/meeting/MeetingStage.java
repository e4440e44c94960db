package vn.tiepdan.meeting;

/** How far a meeting is. */
public enum MeetingStage {
    CALLED,
    /** The invitation went out under its number. */
    INVITED,
    /** Held and minuted. */
    HELD,
    CANCELLED;

    public boolean isAhead() {
        return this == CALLED || this == INVITED;
    }
}
