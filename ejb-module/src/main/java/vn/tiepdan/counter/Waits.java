package vn.tiepdan.counter;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How long people waited in a period, in minutes; a median or longest is null when nothing was measured.
 *
 * @param called how many turns were called
 * @param left how many left before anything was written down
 * @param longWaits of those called, how many had waited as long as the ward's limit or longer
 * @param median from the arrival until the call
 * @param answered how many were answered on the day they came
 * @param answerMedian from the arrival until guidance or answer: until the visit's time out, else until it was written down together
 *     with an answer of the same day
 */
public record Waits(
        int called,
        int left,
        int longWaits,
        Integer median,
        Integer longest,
        int answered,
        Integer answerMedian,
        Integer answerLongest)
        implements Serializable {

    /** Whole minutes, never less than none. */
    static int minutes(Instant from, Instant to) {
        return (int) Math.max(0, Duration.between(from, to).toMinutes());
    }
}
