package vn.tiepdan.petition;

/** Nguồn đơn: how a petition came to us. */
public enum IntakeSource {
    VISIT,
    DIRECT,
    POST,
    BOX,
    /** By a deputy of the National Assembly or of a people's council, or their delegation. */
    DEPUTY,
    /** By the Fatherland Front or one of its member organisations. */
    FRONT,
    PRESS,
    /** By another agency. */
    FORWARDED,
    LEADER,
    ONLINE;

    /** Whether somebody other than its author sent it to us: then who did is told, and a complaint that is not ours goes back to him. */
    public boolean isForwarded() {
        return this == DEPUTY || this == FRONT || this == PRESS || this == FORWARDED;
    }

    /** Whether who forwarded it is owed how it was settled (Luật Tiếp công dân article 27.2: deputies, bodies, reception boards). */
    public boolean isReportedTo() {
        return this == DEPUTY || this == FORWARDED;
    }
}
