package vn.tiepdan.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Lets a clock that stands still go on.
 *
 * @param on the day of the decision to go on
 * @param decision the number of the decision
 */
public record ResumeClock(
        @NotNull ClockCode clock,
        int seenVersion,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 100) String decision) {}
