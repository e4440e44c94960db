package vn.tiepdan.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/** Which reception sessions are sought; null where it does not matter. */
public record SessionFilter(
        UnitCode unit,
        UnitCode body,
        ReceptionPlace place,
        ReceptionType type,
        SessionState state,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
