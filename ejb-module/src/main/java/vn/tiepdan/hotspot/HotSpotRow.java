package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/**
 * A hot spot as lists show it.
 *
 * @param reachedRule whether the numbers of the rule were reached on the day it was opened
 * @param cases how many cases it is about
 */
public record HotSpotRow(
        HotSpotCode code,
        int version,
        UnitCode unit,
        String title,
        String place,
        String reason,
        boolean reachedRule,
        LocalDate openedOn,
        String openedByName,
        LocalDate closedOn,
        String closedByName,
        String closeReason,
        int cases)
        implements Serializable {

    public boolean isOpen() {
        return closedOn == null;
    }
}
