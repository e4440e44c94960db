package vn.tiepdan.petition;

/** What the citizen was told; Luật Tiếp công dân article 28.1 names the first four. */
public enum ReplyContent {
    ACCEPTED,
    MORE_TIME,
    NOT_ACCEPTED,
    TRANSFERRED,
    GUIDED,
    ANSWERED;

    /** Whether whoever brought the same twice knows by it what becomes of it. */
    public boolean settlesDuplicate() {
        return this == GUIDED || this == ANSWERED;
    }
}
