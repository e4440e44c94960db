package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.shared.Folding;

/** Put right what was written wrongly, with a reason; what stood before is kept under seal. */
public record CorrectPetition(
        String summary, String requests, LocalDate petitionOn, int signatures, boolean originals, String reason)
        implements Serializable {

    public CorrectPetition {
        summary = Folding.tidy(summary);
        requests = Folding.tidy(requests);
        reason = Folding.tidy(reason);
        TakeInPetition.require(summary != null, "summary", "petition.summary.missing");
        TakeInPetition.require(summary.length() <= TakeInPetition.LONGEST, "summary", "petition.summary.too-long");
        TakeInPetition.require(
                requests == null || requests.length() <= TakeInPetition.LONGEST,
                "requests",
                "petition.requests.too-long");
        TakeInPetition.requireWritten(petitionOn);
        TakeInPetition.require(signatures >= 0 && signatures <= 9999, "signatures", "petition.signatures.malformed");
        TakeInPetition.require(reason != null, "reason", "petition.reason.missing");
        TakeInPetition.require(reason.length() <= 300, "reason", "petition.reason.too-long");
    }
}
