package vn.tiepdan.deadline;

/**
 * Asked of the features below before a clock is shown by itself or changed: may the caller see the record it runs on?
 *
 * <p>The feature that keeps the record looks it up within the caller's scope and then grants; where nobody grants, there is no
 * such clock for this caller.
 */
public class ClocksAsked {

    private final ClockSubject subject;
    private String knownAs;

    ClocksAsked(ClockSubject subject) {
        this.subject = subject;
    }

    public ClockSubject subject() {
        return subject;
    }

    /** The caller may see the record, which he knows by this code. */
    public void grant(String code) {
        knownAs = code;
    }

    /** The code by which the caller knows the record; null when there is no such record for him. */
    String knownAs() {
        return knownAs;
    }
}
