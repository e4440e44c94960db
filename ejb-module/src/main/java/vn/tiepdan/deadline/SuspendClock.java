package vn.tiepdan.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Lets a clock stand still from a decision on.
 *
 * @param on the day of the decision, the last day that counts
 * @param decision the number of the decision
 */
public record SuspendClock(
        @NotNull ClockCode clock,
        int seenVersion,
        @NotNull StopKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 100) String decision,
        @NotBlank @Size(max = 300) String ground) {}
