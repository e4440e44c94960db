package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;

/**
 * Put right who wrote and when it came, with a reason; what stood before is kept under seal.
 *
 * @param person the author told anew; null when he was written down rightly
 */
public record CorrectAuthor(PersonalData person, LocalDate receivedOn, String reason) implements Serializable {

    public CorrectAuthor {
        reason = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(receivedOn != null, found, "receivedOn", "petition.received-on.missing");
        Invalid.unless(
                receivedOn == null || !receivedOn.isBefore(LawTime.FIRST_DAY),
                found,
                "receivedOn",
                "petition.received-too-early");
        Invalid.unless(reason != null, found, "reason", "petition.reason.missing");
        Invalid.unless(reason == null || reason.length() <= 300, found, "reason", "petition.reason.too-long");
        Invalid.refuse(found);
    }

    @Override
    public String toString() {
        return "CorrectAuthor[…]";
    }
}
