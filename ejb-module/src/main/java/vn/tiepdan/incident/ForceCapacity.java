package vn.tiepdan.incident;

/** As what somebody belongs to a task force. */
public enum ForceCapacity {
    /** A chair or vice-chair of the people's committee: one always (R115). */
    COMMITTEE,
    POLICE,
    SPECIALIST,
    FRONT,
    ORGANISATION,
    TRANSPORT,
    OTHER;

    /** Whether he is asked and may decline, being subordinate to nobody here (R126). */
    public boolean isAsked() {
        return this == FRONT || this == ORGANISATION;
    }
}
