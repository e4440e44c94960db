package vn.tiepdan.lawchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Brings a file into a change: a calendar ({@code .csv}, {@code .ics}) or terms ({@code .json}).
 *
 * @param source where the days come from, for those of which the file does not say it itself
 */
public record BringFile(
        @NotNull LawChangeCode change,
        @NotNull @Size(max = 200) String name,
        @NotNull byte[] content,
        @Size(max = 300) String source) {

    /** What is larger is refused; a caller need not read further. */
    public static final int LARGEST = 1_048_576;
}
