package vn.tiepdan.refusal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * One paper that proves a ground: a file attached to the visit, or a document by number and day, or both; of {@link
 * RefusalProof#EARLIER_VISIT} the code of that visit.
 */
public record GiveProof(
        RefusalProof purpose, AttachmentCode file, String documentNumber, LocalDate documentOn, VisitCode earlierVisit)
        implements Serializable {

    private static final int LONGEST_NUMBER = 40;

    public GiveProof {
        documentNumber = Folding.tidy(documentNumber);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(purpose != null, found, "purpose", "refusal.proof.purpose-missing");
        if (purpose != null && !purpose.isVisit()) {
            Invalid.unless(
                    documentNumber == null || documentNumber.length() <= LONGEST_NUMBER,
                    found,
                    "number-" + purpose,
                    "refusal.proof.number-too-long");
            Invalid.unless(
                    (documentNumber == null) == (documentOn == null),
                    found,
                    (documentNumber == null ? "number-" : "on-") + purpose,
                    "refusal.proof.half");
        }
        Invalid.refuse(found);
    }

    /** Whether it tells anything. */
    boolean isGiven() {
        return purpose.isVisit() ? earlierVisit != null : file != null || documentNumber != null;
    }
}
