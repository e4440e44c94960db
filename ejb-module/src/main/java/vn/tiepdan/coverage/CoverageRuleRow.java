package vn.tiepdan.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;

/** A coverage rule as lists show it. */
public record CoverageRuleRow(
        String code,
        String name,
        ReceptionPlace place,
        DayPart part,
        LocalTime startsAt,
        LocalTime endsAt,
        DutyDays days,
        int headcount,
        Need need,
        SubjectField field,
        PhaseStage stage,
        LocalDate validFrom,
        LocalDate validTo,
        int version)
        implements Serializable {}
