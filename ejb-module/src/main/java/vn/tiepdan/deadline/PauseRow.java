package vn.tiepdan.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One time during which a clock stood, or stands, still.
 *
 * @param until the day of the decision to go on; null while the clock stands still
 * @param transition the transitional clause that allows it under the former law's case; null where none is needed
 */
public record PauseRow(
        StopKind kind,
        LocalDate from,
        String decision,
        String ground,
        String recordedBy,
        LocalDate until,
        String untilDecision,
        String untilBy,
        String transition)
        implements Serializable {}
