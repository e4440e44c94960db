package vn.tiepdan.coverage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Says that an officer is away from the first day to the last.
 *
 * @param unit the ward; null means the caller's
 */
public record RecordLeave(
        UnitCode unit,
        @NotNull OfficerCode officer,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull LeaveKind kind) {}
