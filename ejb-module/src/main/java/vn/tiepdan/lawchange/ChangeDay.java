package vn.tiepdan.lawchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tiepdan.deadline.DayKind;

/**
 * Puts a day into a change.
 *
 * @param kind what it is to be; null: what its weekday says
 * @param name needed with a kind
 * @param source the instrument, or the number of the document, by which it is so
 */
public record ChangeDay(
        @NotNull LawChangeCode change,
        @NotNull LocalDate on,
        DayKind kind,
        @Size(max = 100) String name,
        @NotBlank @Size(max = 300) String source) {}
