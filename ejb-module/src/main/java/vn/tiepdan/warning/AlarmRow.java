package vn.tiepdan.warning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** An alarm as lists show it, with the numbers that are its reasons. */
public record AlarmRow(
        String code,
        int version,
        UnitCode unit,
        String group,
        String groupName,
        SubjectField field,
        AlarmState state,
        AlarmLevel level,
        Instant raisedAt,
        LocalDate raisedOn,
        LocalDate lastSeenOn,
        int days,
        int arrivals,
        int parties,
        int people,
        BigDecimal expected,
        double chance,
        Instant acknowledgedAt,
        OfficerCode acknowledgedBy,
        String response,
        LocalDate endedOn,
        AlarmFinding finding,
        String findingNote)
        implements Serializable {

    public boolean isOpen() {
        return state.isOpen();
    }

    /** What such days usually bring, as a clerk would say it: a whole number. */
    public int usually() {
        return expected.setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
