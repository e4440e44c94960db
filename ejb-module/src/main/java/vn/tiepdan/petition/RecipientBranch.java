package vn.tiepdan.petition;

/** The branch of the body to which a petition leads; the statistics ask for these groups. */
public enum RecipientBranch {
    ADMINISTRATION,
    /** Courts, procuracies, enforcement of judgments. */
    JUSTICE,
    ELECTED_BODY,
    PARTY,
    PUBLIC_UNIT,
    STATE_ENTERPRISE,
    INVESTIGATION,
    INSPECTORATE;

    /** Whether the branch looks after its own petitions by rules of its own, so that any kind may be guided or transferred there. */
    public boolean isApart() {
        return this == JUSTICE
                || this == ELECTED_BODY
                || this == PARTY
                || this == PUBLIC_UNIT
                || this == STATE_ENTERPRISE;
    }
}
