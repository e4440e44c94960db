package vn.tiepdan.course;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Tell the main outcome of a visit.
 *
 * @param recipient the body to which it is guided, transferred, or that is urged; else null
 * @param words what was explained, proposed, answered, or why that body is the right one
 * @param promisedOn of an answer at the head's session the day on which it will come; null when it is given at once
 * @param contact whom the citizen may ask until then
 * @param mode how the citizen is told; null where the outcome is no answer
 */
public record ConcludeVisit(
        VisitOutcome outcome,
        String recipient,
        String words,
        String documentNumber,
        LocalDate promisedOn,
        String contact,
        ReplyMode mode,
        LocalDate givenOn,
        String proof)
        implements Serializable {

    public ConcludeVisit {
        boolean sent = outcome != null && outcome.hasRecipient();
        recipient = sent ? Folding.tidy(recipient) : null;
        words = Folding.tidy(words);
        documentNumber = Folding.tidy(documentNumber);
        promisedOn = outcome == VisitOutcome.ANSWERED_ON_SPOT ? promisedOn : null;
        contact = promisedOn == null ? null : Folding.tidy(contact);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(outcome != null, found, "outcome", "course.outcome.missing");
        Invalid.unless(words != null, found, "words", "course.words.missing");
        Invalid.unless(words == null || words.length() <= 1000, found, "words", "course.words.too-long");
        Invalid.unless(!sent || recipient != null, found, "recipient", "course.recipient.missing");
        Invalid.unless(recipient == null || recipient.length() <= 200, found, "recipient", "course.recipient.too-long");
        Invalid.unless(!sent || documentNumber != null, found, "documentNumber", "course.document.missing");
        Invalid.unless(
                documentNumber == null || documentNumber.length() <= 40,
                found,
                "documentNumber",
                "course.document.too-long");
        Invalid.unless(promisedOn == null || contact != null, found, "contact", "course.contact.missing");
        Invalid.unless(contact == null || contact.length() <= 200, found, "contact", "course.contact.too-long");
        if (outcome != null && outcome.isAnswer()) {
            VisitOutcome what = outcome;
            String number = documentNumber == null || documentNumber.length() <= 40 ? documentNumber : null;
            LocalDate promised = promisedOn;
            Invalid.noted(found, () -> reply(what, null, number, promised, mode, givenOn, proof));
        }
        Invalid.refuse(found);
    }

    /** What the citizen is told by it; null where the answer is still owed. */
    Reply reply() {
        return outcome.isAnswer() ? reply(outcome, recipient, documentNumber, promisedOn, mode, givenOn, proof) : null;
    }

    private static Reply reply(
            VisitOutcome outcome,
            String note,
            String documentNumber,
            LocalDate promisedOn,
            ReplyMode mode,
            LocalDate givenOn,
            String proof) {
        ReplyContent content =
                switch (outcome) {
                    case GUIDED -> ReplyContent.GUIDED;
                    case TRANSFERRED -> ReplyContent.TRANSFERRED;
                    default -> promisedOn == null ? ReplyContent.ANSWERED : ReplyContent.MORE_TIME;
                };
        return new Reply(content, mode, givenOn, documentNumber, proof, note, promisedOn);
    }
}
