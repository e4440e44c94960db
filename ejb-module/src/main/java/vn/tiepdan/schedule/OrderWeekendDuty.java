package vn.tiepdan.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Records that a leader asked for duty on days off.
 *
 * @param unit the ward; null means the caller's
 */
public record OrderWeekendDuty(
        UnitCode unit,
        @NotNull OfficerCode orderedBy,
        @NotNull LocalDate orderedOn,
        @NotBlank @Size(max = 300) String reason,
        @NotEmpty @Size(max = 60) Set<@NotNull LocalDate> days) {}
