package vn.tiepdan.hotspot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Invalid;

/**
 * What a person finds of a ground.
 *
 * @param criteria of a complex case, by code
 * @param place the residential group, only for a matter of many; null for none
 * @param reviewOn until when it holds; nothing is watched for ever
 */
public record DecideGround(WatchGround ground, List<String> criteria, String place, String reason, LocalDate reviewOn) {

    private static final int LONGEST = 500;
    private static final int LONGEST_PLACE = 120;

    public DecideGround {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(ground != null, found, "ground", "hotspot.ground.missing");
        criteria = criteria == null ? List.of() : criteria.stream().distinct().toList();
        place = CaseText.optional(place, LONGEST_PLACE, found, "place");
        reason = CaseText.optional(reason, LONGEST, found, "reason");
        Invalid.unless(reviewOn != null, found, "reviewOn", "hotspot.review-missing");
        Invalid.refuse(found);
    }
}
