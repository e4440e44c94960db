package vn.tiepdan.processing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Hand the original of a denunciation and its papers, in a sealed envelope, to the custodian of the competent body. */
public record HandOverOriginal(String envelope, String handedTo, LocalDate on, String proof) implements Serializable {

    public HandOverOriginal {
        envelope = Folding.tidy(envelope);
        handedTo = Folding.tidy(handedTo);
        proof = Folding.tidy(proof);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(envelope != null, found, "envelope", "processing.handover.envelope-missing");
        Invalid.unless(envelope == null || envelope.length() <= 60, found, "envelope", "processing.text.too-long", 60);
        Invalid.unless(handedTo != null, found, "handedTo", "processing.handover.to-missing");
        Invalid.unless(
                handedTo == null || handedTo.length() <= 200, found, "handedTo", "processing.text.too-long", 200);
        Invalid.unless(on != null, found, "on", "processing.on.missing");
        Invalid.unless(proof != null, found, "proof", "processing.handover.proof-missing");
        Invalid.unless(proof == null || proof.length() <= 500, found, "proof", "processing.text.too-long", 500);
        Invalid.refuse(found);
    }
}
