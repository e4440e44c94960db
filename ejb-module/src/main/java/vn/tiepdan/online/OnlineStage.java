package vn.tiepdan.online;

/** How far an online session has come. */
public enum OnlineStage {
    PROPOSED,
    APPROVED,
    DECLINED,
    /** The parties are invited. */
    NOTIFIED,
    /** The link was tested with success. */
    TESTED,
    /** The points are connected, ready to begin. */
    CONNECTED,
    IN_RECEPTION,
    ENDED,
    CANCELLED
}
