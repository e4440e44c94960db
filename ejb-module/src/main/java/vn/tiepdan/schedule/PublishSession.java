package vn.tiepdan.schedule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Puts a reception session on the schedule.
 *
 * @param unit the ward whose schedule it is; null means the caller's
 * @param body who receives: the committee's leaders, the council's standing body, a desk
 * @param reason why at once; only for an ad hoc session
 */
public record PublishSession(
        UnitCode unit,
        @NotNull UnitCode body,
        @NotNull LocalDate day,
        @NotNull DayPart part,
        @NotNull ReceptionType type,
        @Size(max = 300) String reason,
        @NotNull OfficerCode presiding,
        @NotNull ReceptionPlace place) {}
