package vn.tiepdan.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/**
 * That a chair had a vice-chair preside in his stead: who, by which paper, of which day.
 *
 * @param paper number and symbol of the paper, such as {@code 118/GUQ-UBND}
 */
public record Delegation(
        @NotNull OfficerCode by,
        @NotBlank @Size(max = 60) String paper,
        @NotNull LocalDate on) implements Serializable {}
