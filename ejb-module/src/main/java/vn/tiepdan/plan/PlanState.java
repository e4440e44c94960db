package vn.tiepdan.plan;

/**
 * How far a plan is, from its draft until it was summed up.
 *
 * <p>{@link #IN_FORCE} and {@link #ENDED} are never stored: an issued plan is in force, or over, by the days of its event.
 */
public enum PlanState {
    /** Being written; the only state in which its content changes. */
    DRAFT(false),
    /** Found complete by another person than who drafted it. */
    REVIEWED(false),
    /** Signed by who holds the post in which it is signed. */
    SIGNED(false),
    /** Has its number of the year and its day. */
    NUMBERED(false),
    /** Sent to its recipients and given out as tasks; its event has not been reached yet. */
    ISSUED(true),
    /** Issued, and its event runs. */
    IN_FORCE(true),
    /** Another edition has taken its place; it stays readable. */
    AMENDED(true),
    /** Its event is over. */
    ENDED(true),
    /** Its event is over and what it came to was summed up. */
    SUMMED_UP(true);

    private final boolean issued;

    PlanState(boolean issued) {
        this.issued = issued;
    }

    /** Whether it was sent out: only then others than those who draft it may read it. */
    public boolean isIssued() {
        return issued;
    }
}
