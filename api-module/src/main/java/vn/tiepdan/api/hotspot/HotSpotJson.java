package vn.tiepdan.api.hotspot;

import java.time.LocalDate;
import vn.tiepdan.hotspot.HotSpotRow;

/** A hot spot: what a leader called one, when, and whether it is closed; no citizen is in it. */
public record HotSpotJson(
        String code,
        int version,
        String unit,
        String title,
        String place,
        String reason,
        boolean reachedRule,
        int cases,
        LocalDate openedOn,
        LocalDate closedOn,
        String closeReason) {

    static HotSpotJson of(HotSpotRow row) {
        return new HotSpotJson(
                row.code().value(),
                row.version(),
                row.unit().value(),
                row.title(),
                row.place(),
                row.reason(),
                row.reachedRule(),
                row.cases(),
                row.openedOn(),
                row.closedOn(),
                row.closeReason());
    }
}
