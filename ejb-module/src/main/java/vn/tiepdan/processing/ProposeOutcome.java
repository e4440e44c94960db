package vn.tiepdan.processing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Propose to the head to accept the petition, or, for a ground, not to (Thông tư 05/2021/TT-TTCP, form 01). */
public record ProposeOutcome(MainOutcome outcome, Condition ground, String reason) implements Serializable {

    public ProposeOutcome {
        reason = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(outcome != null, found, "outcome", "processing.outcome.missing");
        Invalid.unless(reason != null, found, "reason", "processing.reason.missing");
        Invalid.unless(reason == null || reason.length() <= 1000, found, "reason", "processing.text.too-long", 1000);
        Invalid.unless(
                outcome != MainOutcome.NOT_ACCEPTED || ground != null, found, "ground", "processing.ground.missing");
        Invalid.refuse(found);
        ground = outcome == MainOutcome.NOT_ACCEPTED ? ground : null;
    }
}
