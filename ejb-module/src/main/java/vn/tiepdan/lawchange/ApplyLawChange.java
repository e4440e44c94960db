package vn.tiepdan.lawchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Makes a change whose effect has been seen the law. */
public record ApplyLawChange(
        @NotNull LawChangeCode change,
        @NotBlank @Size(max = 300) String reason) {}
