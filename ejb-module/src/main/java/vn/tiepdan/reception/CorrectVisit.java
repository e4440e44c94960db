package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Put right what was written down wrongly, with a reason; what stood before is kept under seal. */
public record CorrectVisit(String content, String requests, String previousHandling, LocalTime timeOut, String reason)
        implements Serializable {

    public CorrectVisit {
        content = Folding.tidy(content);
        requests = Folding.tidy(requests);
        previousHandling = Folding.tidy(previousHandling);
        reason = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(content != null, found, "content", "reception.content.missing");
        Invalid.unless(
                content == null || content.length() <= RegisterVisit.LONGEST_CONTENT,
                found,
                "content",
                "reception.content.too-long");
        Invalid.unless(requests == null || requests.length() <= 2000, found, "requests", "reception.requests.too-long");
        Invalid.unless(
                previousHandling == null || previousHandling.length() <= 1000,
                found,
                "previousHandling",
                "reception.previous-handling.too-long");
        Invalid.unless(reason != null, found, "reason", "reception.reason.missing");
        Invalid.unless(reason == null || reason.length() <= 300, found, "reason", "reception.reason.too-long");
        Invalid.refuse(found);
    }
}
