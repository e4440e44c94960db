package vn.tiepdan.access;

/**
 * One attempt that is being looked at, counted as a failure until it succeeds.
 *
 * @param crowded seconds for which a failure is answered with {@link Throttled}, since too many invented names came from this
 *     address; 0 when there were few
 */
public record Attempt(long id, Door door, String name, String address, long crowded) {

    /** Refuses as one who has to wait, if he has to. */
    void refuseIfCrowded() {
        if (crowded > 0) {
            throw new Throttled(crowded);
        }
    }
}
