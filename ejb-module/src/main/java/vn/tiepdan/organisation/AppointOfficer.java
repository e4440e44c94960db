package vn.tiepdan.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Gives an officer a post in a unit for a period. */
public record AppointOfficer(
        @NotNull OfficerCode officer,
        @NotNull UnitCode unit,
        @NotBlank @Size(max = 120) String titleVi,
        @NotBlank @Size(max = 120) String titleEn,
        @NotNull LocalDate from,
        LocalDate to) {}
