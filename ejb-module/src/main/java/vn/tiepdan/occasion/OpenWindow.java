package vn.tiepdan.occasion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Announces an event with its phases, and for how many days before and after it coordination is due. */
public record OpenWindow(
        @NotNull WindowCode code,
        @NotNull WindowType type,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String titleEn,
        @Min(0) @Max(90) int daysBefore,
        @Min(0) @Max(90) int daysAfter,
        @NotEmpty List<@NotNull @Valid Phase> phases) {

    /** The first and the last day of a phase. */
    public record Phase(@NotNull LocalDate from, @NotNull LocalDate to) {}
}
