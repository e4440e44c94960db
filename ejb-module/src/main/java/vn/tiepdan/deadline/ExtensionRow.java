package vn.tiepdan.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One written extension of a clock.
 *
 * @param dueBefore the last day as it was before
 */
public record ExtensionRow(
        String toCode, LocalDate on, String decision, String ground, String recordedBy, LocalDate dueBefore)
        implements Serializable {}
