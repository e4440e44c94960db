package vn.tiepdan.roster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ReceptionPlace;

/**
 * Asks for a roster of the places that are still open.
 *
 * @param unit the ward; null means the caller's
 * @param place only this one; null means all
 */
public record ProposeRoster(
        UnitCode unit,
        ReceptionPlace place,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay) {}
