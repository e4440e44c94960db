package vn.tiepdan.counter;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.party.Representation;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.SessionCode;

/**
 * A turn as the counter shows it: numbers and times, no name, and not what was written down.
 *
 * @param waited whole minutes from the arrival until it was called, or until now
 * @param limit from how many minutes on the ward calls a wait long
 */
public record TurnRow(
        TurnCode code,
        int version,
        UnitCode unit,
        ReceptionPlace place,
        LocalDate day,
        int number,
        SessionCode session,
        TurnStage stage,
        Instant arrivedAt,
        boolean again,
        int people,
        TurnNeed need,
        int missed,
        Integer window,
        Instant calledAt,
        OfficerCode calledBy,
        Instant beganAt,
        Integer representatives,
        boolean withoutRepresentatives,
        String note,
        int waited,
        int limit)
        implements Serializable {

    public boolean isWaiting() {
        return stage == TurnStage.CHECKED_IN;
    }

    /** Whether it waits longer than the ward allows. */
    public boolean isLate() {
        return isWaiting() && waited >= limit;
    }

    public boolean isGroup() {
        return people >= Representation.GROUP;
    }

    public boolean isFirst() {
        return need != null && need.comesFirst();
    }
}
