package vn.tiepdan.feed;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionState;

/**
 * A session as anybody may know it. Why it is pressing, why it was moved and who holds a slot are not among it.
 *
 * @param sequence raised by every change
 * @param movedDay the day of the session that stands for a postponed one
 * @param freeSlots null where no slots are offered or it does not take place
 * @param changedAt when something of it changed last, by the machine's clock
 */
public record PublicSession(
        String code,
        int sequence,
        String bodyName,
        String bodyNameEn,
        String presidingName,
        LocalDate day,
        DayPart part,
        LocalTime startsAt,
        LocalTime endsAt,
        ReceptionType type,
        ReceptionPlace place,
        String placeName,
        String address,
        SessionState state,
        LocalDate movedDay,
        LocalTime movedStartsAt,
        Integer freeSlots,
        Instant changedAt)
        implements Serializable {

    public boolean isScheduled() {
        return state == SessionState.SCHEDULED;
    }
}
