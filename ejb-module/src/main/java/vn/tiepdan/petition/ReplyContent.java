package vn.tiepdan.petition;

import java.util.List;

/** What the citizen was told; Luật Tiếp công dân article 28.1 names the first four. */
public enum ReplyContent {
    ACCEPTED,
    MORE_TIME,
    NOT_ACCEPTED,
    TRANSFERRED,
    GUIDED,
    ANSWERED,
    SUPPLEMENT_ASKED,
    /** Told to who forwarded it. */
    RETURNED,
    URGED,
    FILED_AWAY,
    /** What the body to which it went replied. */
    RESULT_TOLD,
    /** How it was settled, told to who forwarded it. */
    SENDER_TOLD;

    private static final List<ReplyContent> OF_VISITS =
            List.of(ACCEPTED, MORE_TIME, NOT_ACCEPTED, TRANSFERRED, GUIDED, ANSWERED);
    private static final List<ReplyContent> ANSWERS = List.of(MORE_TIME, ANSWERED);

    /** What may be told of a visit. */
    public static List<ReplyContent> ofVisits() {
        return OF_VISITS;
    }

    /** What is told of a petition beside its main outcome and the steps to it, which are told by deeds of their own. */
    public static List<ReplyContent> answers() {
        return ANSWERS;
    }

    /** Whether whoever brought the same twice knows by it what becomes of it. */
    public boolean settlesDuplicate() {
        return this == GUIDED || this == ANSWERED;
    }
}
