package vn.tiepdan.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Puts an officer on duty for a day or half of one.
 *
 * @param unit the ward; null means the caller's
 * @param order the leader's order on which duty on a day off rests; null on a working day
 */
public record AssignDuty(
        UnitCode unit,
        @NotNull OfficerCode officer,
        @NotNull LocalDate day,
        @NotNull DayPart part,
        @NotNull ReceptionPlace place,
        OrderCode order) {}
