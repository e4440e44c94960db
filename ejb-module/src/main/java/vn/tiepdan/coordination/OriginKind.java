package vn.tiepdan.coordination;

/** From what sort of record a task came. */
public enum OriginKind {
    PLAN(true),
    DIRECTIVE(true),
    MEETING(false),
    ADVICE(false),
    /** A case or a petition; the code is one that the giver sees. */
    CASE(false),
    HOT_SPOT(true),
    REVIEW(false),
    FORECAST(false),
    INCIDENT(false),
    PROMISE(false),
    OUTREACH(true),
    DAILY_REPORT(false),
    SUCCESSION(false),
    /** Given by itself, from no record. */
    OWN(false);

    private final boolean standing;

    OriginKind(boolean standing) {
        this.standing = standing;
    }

    /** Whether a duty from there may stand without a last day. */
    boolean mayStand() {
        return standing;
    }
}
