package vn.tiepdan.reception;

/** How somebody was received: in the room, or over a link (from 01/07/2026 on). */
public enum VisitChannel {
    DIRECT,
    ONLINE
}
