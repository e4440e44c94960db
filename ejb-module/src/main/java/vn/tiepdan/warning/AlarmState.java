package vn.tiepdan.warning;

/** How far an alarm has come: nobody has taken it up, somebody has, somebody found out what it was, or it passed by itself. */
public enum AlarmState {
    RAISED,
    ACKNOWLEDGED,
    CLOSED,
    LAPSED;

    boolean isOpen() {
        return this == RAISED || this == ACKNOWLEDGED;
    }
}
