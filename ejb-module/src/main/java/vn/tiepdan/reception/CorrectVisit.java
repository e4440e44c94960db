package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalTime;
import vn.tiepdan.shared.Folding;

/** Put right what was written down wrongly, with a reason; what stood before is kept under seal. */
public record CorrectVisit(String content, String requests, String previousHandling, LocalTime timeOut, String reason)
        implements Serializable {

    public CorrectVisit {
        content = Folding.tidy(content);
        requests = Folding.tidy(requests);
        previousHandling = Folding.tidy(previousHandling);
        reason = Folding.tidy(reason);
        RegisterVisit.require(content != null, "content", "reception.content.missing");
        RegisterVisit.require(
                content.length() <= RegisterVisit.LONGEST_CONTENT, "content", "reception.content.too-long");
        RegisterVisit.require(requests == null || requests.length() <= 2000, "requests", "reception.requests.too-long");
        RegisterVisit.require(
                previousHandling == null || previousHandling.length() <= 1000,
                "previousHandling",
                "reception.previous-handling.too-long");
        RegisterVisit.require(reason != null, "reason", "reception.reason.missing");
        RegisterVisit.require(reason.length() <= 300, "reason", "reception.reason.too-long");
    }
}
