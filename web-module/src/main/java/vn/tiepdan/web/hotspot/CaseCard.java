package vn.tiepdan.web.hotspot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tiepdan.hotspot.HotSpotRegister;
import vn.tiepdan.hotspot.HotSpotRow;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.review.InstructionRegister;
import vn.tiepdan.review.InstructionRow;
import vn.tiepdan.review.ReviewRegister;
import vn.tiepdan.review.ReviewRow;

/** The card of a case on its own page: grounds, weight, the last instruction, the review, hot spots (R66). */
@Named
@RequestScoped
public class CaseCard {

    @Inject
    WatchRegister register;

    @Inject
    InstructionRegister instructions;

    @Inject
    ReviewRegister reviews;

    @Inject
    HotSpotRegister spots;

    private WatchRow row;

    public WatchRow of(MatterCode matter) {
        if (row == null || !row.matter().equals(matter)) {
            row = register.card(matter);
        }
        return row;
    }

    /** The last instruction; null for none. */
    public InstructionRow instruction(MatterCode matter) {
        return instructions.of(matter).stream().findFirst().orElse(null);
    }

    /** The last review; null for none. */
    public ReviewRow review(MatterCode matter) {
        return reviews.of(matter).stream().findFirst().orElse(null);
    }

    public List<HotSpotRow> spots(MatterCode matter) {
        return spots.ofCase(matter);
    }
}
