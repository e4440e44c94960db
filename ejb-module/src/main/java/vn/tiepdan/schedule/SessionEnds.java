package vn.tiepdan.schedule;

import java.time.LocalTime;

/**
 * A session is being moved or called off: whoever keeps places in it takes them along or ends them, and tells how many.
 */
public class SessionEnds {

    private final SessionCode code;
    private final SessionCode instead;
    private final LocalTime from;
    private final LocalTime to;
    private int carried;
    private int released;

    SessionEnds(SessionCode code, SessionCode instead, LocalTime from, LocalTime to) {
        this.code = code;
        this.instead = instead;
        this.from = from;
        this.to = to;
    }

    public SessionCode code() {
        return code;
    }

    /** The session that stands for it; null when it is called off. */
    public SessionCode instead() {
        return instead;
    }

    /** When that one begins; null with {@link #to} where its hours are not known. */
    public LocalTime from() {
        return from;
    }

    public LocalTime to() {
        return to;
    }

    /** How many booked places go over to the other session, and how many end. */
    public void tell(int carriedOver, int ended) {
        carried += carriedOver;
        released += ended;
    }

    EndedSession told() {
        return new EndedSession(instead, carried, released);
    }
}
