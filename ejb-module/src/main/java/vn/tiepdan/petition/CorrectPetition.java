package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Put right what was written wrongly, with a reason; what stood before is kept under seal. */
public record CorrectPetition(
        String summary, String requests, LocalDate petitionOn, int signatures, boolean originals, String reason)
        implements Serializable {

    public CorrectPetition {
        summary = Folding.tidy(summary);
        requests = Folding.tidy(requests);
        reason = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(summary != null, found, "summary", "petition.summary.missing");
        Invalid.unless(
                summary == null || summary.length() <= TakeInPetition.LONGEST,
                found,
                "summary",
                "petition.summary.too-long");
        Invalid.unless(
                requests == null || requests.length() <= TakeInPetition.LONGEST,
                found,
                "requests",
                "petition.requests.too-long");
        TakeInPetition.unlessWritten(petitionOn, found);
        Invalid.unless(signatures >= 0 && signatures <= 9999, found, "signatures", "petition.signatures.malformed");
        Invalid.unless(reason != null, found, "reason", "petition.reason.missing");
        Invalid.unless(reason == null || reason.length() <= 300, found, "reason", "petition.reason.too-long");
        Invalid.refuse(found);
    }
}
