package vn.tiepdan.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/** The leave of an officer as lists show it; {@code number} is what it is withdrawn by. */
public record LeaveRow(
        long number,
        OfficerCode officer,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        LeaveKind kind,
        int version)
        implements Serializable {

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
