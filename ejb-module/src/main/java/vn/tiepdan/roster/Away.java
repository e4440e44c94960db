package vn.tiepdan.roster;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/** That an officer is on leave. */
record Away(OfficerCode officer, LocalDate firstDay, LocalDate lastDay) implements Serializable {

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
