package vn.tiepdan.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** An officer on duty as rosters show him; on a day off with the order it rests on. */
public record DutyRow(
        UnitCode unit,
        OfficerCode officer,
        String officerName,
        LocalDate day,
        DayPart part,
        ReceptionPlace place,
        boolean dayOff,
        OrderCode order,
        String orderedByName,
        LocalDate orderedOn,
        String orderReason)
        implements Serializable {}
