package vn.tiepdan.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Extends a clock in writing.
 *
 * @param to the code of the longer total ({@code KN-02-COMPLEX})
 * @param on the day of the decision
 * @param ground what makes the case complex, or the places and delegation that take time
 */
public record ExtendClock(
        @NotNull ClockCode clock,
        int seenVersion,
        @NotBlank @Size(max = 40) String to,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 100) String decision,
        @NotBlank @Size(max = 300) String ground) {}
