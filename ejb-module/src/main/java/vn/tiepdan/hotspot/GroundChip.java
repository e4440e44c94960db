package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;

/**
 * One ground of a case as pages show it, with its numbers; {@code number} is what it is called up by.
 *
 * @param active confirmed, and its review day not past
 * @param facts of today while it is confirmed, else of the day of the decision
 */
public record GroundChip(
        long number,
        int version,
        WatchGround ground,
        WatchState state,
        boolean active,
        List<String> criteria,
        String place,
        String reason,
        OfficerCode decidedBy,
        String decidedByName,
        LocalDate decidedOn,
        LocalDate reviewOn,
        LocalDate endedOn,
        String endReason,
        CaseFigures facts)
        implements Serializable {

    public boolean isLapsed() {
        return state == WatchState.CONFIRMED && !active;
    }
}
