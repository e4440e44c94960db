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

    private MatterCode read;
    private WatchRow row;
    private InstructionRow instruction;
    private ReviewRow review;
    private List<HotSpotRow> hotSpots = List.of();

    public WatchRow of(MatterCode matter) {
        read(matter);
        return row;
    }

    /** The last instruction; null for none. */
    public InstructionRow instruction(MatterCode matter) {
        read(matter);
        return instruction;
    }

    /** The last review; null for none. */
    public ReviewRow review(MatterCode matter) {
        read(matter);
        return review;
    }

    public List<HotSpotRow> spots(MatterCode matter) {
        read(matter);
        return hotSpots;
    }

    /** Once a request, however often the page asks. */
    private void read(MatterCode matter) {
        if (!matter.equals(read)) {
            row = register.card(matter);
            instruction = instructions.of(matter).stream().findFirst().orElse(null);
            review = reviews.of(matter).stream().findFirst().orElse(null);
            hotSpots = spots.ofCase(matter);
            read = matter;
        }
    }
}
