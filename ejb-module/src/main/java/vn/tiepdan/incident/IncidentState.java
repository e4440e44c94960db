package vn.tiepdan.incident;

/** How far a gathering has come; none of these means that somebody is forced. */
public enum IncidentState {
    /** A sign was recorded, nobody has looked yet. */
    SIGNALLED,
    /** There was nothing. */
    DISMISSED,
    /** Place, number and demands are known. */
    CONFIRMED,
    /** Their representatives are being received at a place of the ward or city. */
    RECEIVING,
    /** The place where they are asked for help to bring them home. */
    RETURN_REQUESTED,
    /** Those who go there are named. */
    TASK_FORCE_ACTIVE,
    PERSUADING,
    /** They agreed and are on their way. */
    RETURNING,
    RETURNED,
    /** They want to stay and are received where they are; no escalation. */
    REMAINS,
    /** The order was violated on a legal ground; people go on being received. */
    ORDER_MEASURES,
    /** What was promised is being kept. */
    FOLLOW_UP,
    CLOSED;

    public boolean isOver() {
        return this == DISMISSED || this == CLOSED;
    }

    /** Whether a task force is at work, so that its members know with whom to speak. */
    public boolean isWithTaskForce() {
        return this == TASK_FORCE_ACTIVE || this == PERSUADING || this == RETURNING || this == REMAINS;
    }
}
