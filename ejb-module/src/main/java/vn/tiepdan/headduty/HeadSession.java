package vn.tiepdan.headduty;

import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionCode;

/**
 * What the schedule says of a session, as far as the ledger asks for it.
 *
 * @param delegated whether the schedule says that the head had its presiding officer sit there for him
 */
record HeadSession(
        SessionCode code,
        UnitCode unit,
        boolean council,
        LocalDate day,
        DayPart part,
        ReceptionType type,
        OfficerCode presiding,
        boolean delegated) {}
