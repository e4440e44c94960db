package vn.tiepdan.headduty;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.organisation.OfficerCode;

/** A line of the ledger, the last one of its session being the one that counts; {@code ordinal} tells how many there are. */
public record EntryRow(
        int ordinal,
        SessionOutcome outcome,
        HolderCapacity capacity,
        OfficerCode heldBy,
        String heldByName,
        LocalTime startsAt,
        LocalTime endsAt,
        String delegationNumber,
        LocalDate delegationOn,
        boolean nobodyCame,
        String missedReason,
        LocalDate noticeBy,
        String correctionReason,
        String recordedByName,
        Instant recordedAt)
        implements Serializable {

    public boolean isHeld() {
        return outcome == SessionOutcome.HELD;
    }
}
