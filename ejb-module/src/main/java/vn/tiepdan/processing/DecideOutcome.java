package vn.tiepdan.processing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Decide the main outcome.
 *
 * @param on the day of the decision
 * @param documentNumber of the decision, notice or slip; may be absent where it is given by word of mouth or filed away
 * @param ground not met, for which it is not accepted or filed away; else null
 * @param recipient to which it is guided, transferred or urged; else null
 * @param overdueSince since when the lower level owes a settlement, when it is urged; else null
 * @param remote with acceptance of a complaint, whether it lies where it is remote and hard to reach
 * @param notice telling the citizen, or who forwarded it; null only where nobody can be told
 */
public record DecideOutcome(
        LocalDate on,
        String documentNumber,
        Condition ground,
        String reason,
        Recipient recipient,
        LocalDate overdueSince,
        boolean remote,
        Notice notice)
        implements Serializable {

    public DecideOutcome {
        documentNumber = Folding.tidy(documentNumber);
        reason = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(on != null, found, "on", "processing.on.missing");
        Invalid.unless(
                documentNumber == null || documentNumber.length() <= 40,
                found,
                "documentNumber",
                "processing.text.too-long",
                40);
        Invalid.unless(reason == null || reason.length() <= 1000, found, "reason", "processing.text.too-long", 1000);
        Invalid.unless(
                notice == null || on == null || !notice.givenOn().isBefore(on),
                found,
                "givenOn",
                "processing.notice.before-decision");
        Invalid.refuse(found);
    }

    DecideOutcome requireDocument() {
        if (documentNumber == null) {
            throw new Invalid("documentNumber", "processing.document.missing");
        }
        return this;
    }

    DecideOutcome requireReason() {
        if (reason == null) {
            throw new Invalid("reason", "processing.reason.missing");
        }
        return this;
    }

    DecideOutcome requireGround() {
        if (ground == null) {
            throw new Invalid("ground", "processing.ground.missing");
        }
        return this;
    }

    Recipient requireRecipient() {
        if (recipient == null) {
            throw new Invalid("recipient", "processing.recipient.missing");
        }
        return recipient;
    }

    DecideOutcome withoutGround() {
        return new DecideOutcome(on, documentNumber, null, reason, recipient, overdueSince, remote, notice);
    }

    String[] texts() {
        return notice == null
                ? new String[] {documentNumber, reason, recipient == null ? null : recipient.body()}
                : new String[] {
                    documentNumber,
                    reason,
                    recipient == null ? null : recipient.body(),
                    notice.documentNumber(),
                    notice.proof(),
                    notice.note()
                };
    }
}
