package vn.tiepdan.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Sets up a unit from a day on, below a parent, with the State's code of that time where it has one. */
public record SetUpUnit(
        @NotNull UnitCode code,
        @NotBlank @Size(max = 200) String nameVi,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull UnitKind kind,
        UnitCode parent,
        @Size(max = 300) String address,
        @Size(max = 20) String telephone,
        String stateCode,
        LocalDate stateCodeTo,
        @NotNull LocalDate from) {}
