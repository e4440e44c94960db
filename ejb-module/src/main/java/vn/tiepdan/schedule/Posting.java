package vn.tiepdan.schedule;

import java.time.LocalDate;

/** How the posting of a session stands: asked on a day, never stored. */
public enum Posting {
    /** The law asks for no posting of such a session. */
    NOT_NEEDED,
    /** Not posted yet, and still time for it. */
    PENDING,
    IN_TIME,
    /** Posted, but after the last day allowed. */
    LATE,
    /** The last day allowed went by without a posting. */
    MISSED;

    static Posting of(LocalDate postBy, LocalDate postedOn, LocalDate today) {
        if (postBy == null) {
            return NOT_NEEDED;
        }
        if (postedOn == null) {
            return today.isAfter(postBy) ? MISSED : PENDING;
        }
        return postedOn.isAfter(postBy) ? LATE : IN_TIME;
    }
}
