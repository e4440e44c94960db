package vn.tiepdan.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** A reception session as schedules show it. */
public record SessionRow(
        SessionCode code,
        UnitCode unit,
        UnitCode body,
        String bodyName,
        LocalDate day,
        DayPart part,
        ReceptionType type,
        String reason,
        OfficerCode presiding,
        String presidingName,
        ReceptionPlace place,
        LocalDate postBy,
        LocalDate postedOn,
        Posting posting,
        int version)
        implements Serializable {}
