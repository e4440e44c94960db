package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;

/**
 * Put right who came, how many, and when, with a reason; what stood before is kept under seal.
 *
 * @param ordinal which of those written down is told anew, the first being 1
 * @param person he or she told anew; null when everybody was written down rightly
 */
public record CorrectVisitor(
        int ordinal, PersonalData person, int people, LocalDate visitedOn, LocalTime timeIn, String reason)
        implements Serializable {

    public CorrectVisitor {
        reason = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(
                person == null || person.paperKind() != PaperKind.NOT_STATED,
                found,
                "paperKind",
                "reception.papers.ask");
        Invalid.unless(people >= 1 && people <= 9999, found, "people", "reception.people.malformed");
        Invalid.unless(visitedOn != null, found, "visitedOn", "reception.day.missing");
        Invalid.unless(
                visitedOn == null || !visitedOn.isBefore(LawTime.FIRST_DAY),
                found,
                "visitedOn",
                "reception.day.too-early");
        Invalid.unless(timeIn != null, found, "timeIn", "reception.time-in.missing");
        Invalid.unless(reason != null, found, "reason", "reception.reason.missing");
        Invalid.unless(reason == null || reason.length() <= 300, found, "reason", "reception.reason.too-long");
        Invalid.refuse(found);
    }

    @Override
    public String toString() {
        return "CorrectVisitor[…]";
    }
}
