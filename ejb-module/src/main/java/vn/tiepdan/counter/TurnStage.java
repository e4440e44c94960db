package vn.tiepdan.counter;

/** How far a turn has come; the first four are open. */
public enum TurnStage {
    /** Waits with a number. */
    CHECKED_IN,
    /** Was called to a window. */
    SCREENING,
    /** A group was asked to choose who speaks for it. */
    WAITING_REPRESENTATIVES,
    IN_RECEPTION,
    /** What was brought is written down as a visit. */
    RECORDED,
    /** Whoever had the number left. */
    ABANDONED;

    public boolean isOver() {
        return this == RECORDED || this == ABANDONED;
    }

    /** Whether somebody of the turn sits at a window. */
    public boolean isAtWindow() {
        return this == SCREENING || this == IN_RECEPTION;
    }
}
