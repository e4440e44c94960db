package vn.tiepdan.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.deadline.Regime;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A reception session as schedules show it.
 *
 * @param movedTo the session that stands for a postponed one
 * @param announceBy the day by which the new time must be announced at the place of reception; null unless it was postponed here
 * @param shown whether everybody may know of it
 */
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
        PlaceCode venue,
        LocalTime startsAt,
        LocalTime endsAt,
        Delegation delegation,
        LocalDate postBy,
        LocalDate postedOn,
        String postedAt,
        Posting posting,
        SessionState state,
        SessionCode movedTo,
        LocalDate endedOn,
        String endedReason,
        LocalDate announceBy,
        LocalDate announcedOn,
        boolean shown,
        int version)
        implements Serializable {

    public boolean isScheduled() {
        return state == SessionState.SCHEDULED;
    }

    /** Whether a new time still waits to be told at the place of reception; to post the session tells it too. */
    public boolean isNoticeDue() {
        return isScheduled() && announceBy != null && announcedOn == null && postedOn == null;
    }

    /**
     * Whether the delegation is to be looked at again: from 01/07/2026 the chair of a commune receives in person on his days
     * (Luật Tiếp công dân as amended by Luật 136/2025/QH15). It is a warning; the session takes place.
     */
    public boolean isDelegationDoubtful() {
        return delegation != null && type == ReceptionType.PERIODIC && Regime.of(day) == Regime.R2;
    }
}
