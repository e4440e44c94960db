package vn.tiepdan.petition;

/** Nguồn đơn: how a petition came to us. */
public enum IntakeSource {
    VISIT,
    DIRECT,
    POST,
    BOX,
    FORWARDED,
    LEADER,
    ONLINE
}
