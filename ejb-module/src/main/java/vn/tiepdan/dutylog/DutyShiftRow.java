package vn.tiepdan.dutylog;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;

/** A shift of the duty roster with what happened on it; {@code number} is what it is called up by. */
public record DutyShiftRow(
        long number,
        int version,
        OfficerCode officer,
        String officerName,
        LocalDate day,
        DayPart part,
        ReceptionPlace place,
        boolean dayOff,
        Instant checkedInAt,
        Instant checkedOutAt,
        String handover,
        String replacedName,
        String replacedReason)
        implements Serializable {

    public boolean isCheckedIn() {
        return checkedInAt != null;
    }

    public boolean isCheckedOut() {
        return checkedOutAt != null;
    }
}
