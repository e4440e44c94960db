package vn.tiepdan.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.ReceptionType;

/**
 * Puts a session on the schedule again and again.
 *
 * @param unit the ward; null means the caller's
 * @param weekday for a weekday of every week or the n-th of every month
 * @param nth which of the weekdays of a month, from 1 to 5; -1 for the last
 * @param monthDays days of the month, from 1 to 31; a month without such a day has none
 */
public record PlanSeries(
        UnitCode unit,
        @NotNull UnitCode body,
        @NotNull SeriesPattern pattern,
        DayOfWeek weekday,
        @Min(-1) @Max(5) Integer nth,
        Set<@Min(1) @Max(31) Integer> monthDays,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull DayPart part,
        @NotNull ReceptionType type,
        @NotNull OfficerCode presiding,
        @NotNull PlaceCode venue,
        @Valid Delegation delegation) {}
