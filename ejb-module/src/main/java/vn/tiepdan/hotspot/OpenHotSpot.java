package vn.tiepdan.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;

/**
 * A leader is to call something a hot spot.
 *
 * @param cases the cases it is about, at least one of five people or more
 * @param place the residential group; null for none
 */
public record OpenHotSpot(UnitCode unit, String title, String place, Set<MatterCode> cases, String reason) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_REASON = 500;

    public OpenHotSpot {
        List<Invalid> found = new ArrayList<>();
        title = CaseText.needed(title, LONGEST_TITLE, found, "title", "hotspot.spot.title-missing");
        place = CaseText.optional(place, LONGEST_PLACE, found, "place");
        reason = CaseText.needed(reason, LONGEST_REASON, found, "reason", "hotspot.reason-missing");
        cases = cases == null ? Set.of() : Set.copyOf(cases);
        Invalid.unless(!cases.isEmpty(), found, "cases", "hotspot.spot.case-missing");
        Invalid.refuse(found);
    }
}
