package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A case as the watch list shows it.
 *
 * @param grounds those that are watched
 * @param proposed what the facts speak for and nobody decided
 * @param past what was rejected, ended or ran out, the latest first; only on the card
 * @param weight null for a matter of fewer than five people, which has none
 * @param place null for none, and for a matter of fewer than five people
 * @param startDays from when it arose until a petition of it was accepted, calendar days; until today while none is
 */
public record WatchRow(
        MatterCode matter,
        UnitCode unit,
        String title,
        SubjectField field,
        boolean confidential,
        CaseFigures facts,
        List<GroundChip> grounds,
        List<WatchGround> proposed,
        List<GroundChip> past,
        Integer weight,
        boolean hot,
        String place,
        LocalDate reviewOn,
        OfficerCode inHand,
        String inHandName,
        LocalDate firstOn,
        LocalDate acceptedOn,
        LocalDate outcomeOn,
        int startDays)
        implements Serializable {

    public boolean isWatched() {
        return !grounds.isEmpty();
    }

    public boolean isWatchedAs(WatchGround ground) {
        return grounds.stream().anyMatch(chip -> chip.ground() == ground);
    }
}
