package vn.tiepdan.occasion;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Gives a phase other dates, with the reason. */
public record MovePhase(
        @NotNull WindowCode window,
        int seenVersion,
        @Min(1) int phase,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 300) String reason) {}
