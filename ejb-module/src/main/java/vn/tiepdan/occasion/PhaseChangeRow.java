package vn.tiepdan.occasion;

import java.io.Serializable;
import java.time.LocalDate;

/** One change of a phase's dates, as the history shows it; {@code changedBy} is an officer's code or the system's name. */
public record PhaseChangeRow(
        int phase,
        LocalDate wasFrom,
        LocalDate wasTo,
        LocalDate nowFrom,
        LocalDate nowTo,
        String reason,
        LocalDate changedOn,
        String changedBy)
        implements Serializable {}
