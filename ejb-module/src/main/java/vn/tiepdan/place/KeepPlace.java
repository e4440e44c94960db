package vn.tiepdan.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ReceptionPlace;

/**
 * Opens a place of reception.
 *
 * @param unit the ward; null means the caller's
 * @param morningFrom null with {@code morningTo} where it is closed in the morning; the same for the afternoon
 * @param validTo the last day; null while none is set
 */
public record KeepPlace(
        UnitCode unit,
        @NotNull ReceptionPlace kind,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 200) String address,
        LocalTime morningFrom,
        LocalTime morningTo,
        LocalTime afternoonFrom,
        LocalTime afternoonTo,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {}
