package vn.tiepdan.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;

/**
 * Says that a place must be covered.
 *
 * @param unit the ward; null means the caller's
 * @param field only where the need is one
 * @param stage the stage of an event in which it is asked; null asks always
 */
public record KeepRule(
        UnitCode unit,
        @NotBlank @Size(max = 120) String name,
        @NotNull ReceptionPlace place,
        @NotNull DayPart part,
        @NotNull LocalTime startsAt,
        @NotNull LocalTime endsAt,
        @NotNull DutyDays days,
        @Min(1) @Max(20) int headcount,
        @NotNull Need need,
        SubjectField field,
        PhaseStage stage,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {}
