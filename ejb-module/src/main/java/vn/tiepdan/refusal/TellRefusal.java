package vn.tiepdan.refusal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Issue the written notice of a refusal under its number, and tell how the citizen got it. */
public record TellRefusal(String documentNumber, LocalDate on, ReplyMode mode, String how) implements Serializable {

    public TellRefusal {
        documentNumber = Folding.tidy(documentNumber);
        how = Folding.tidy(how);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(documentNumber != null, found, "documentNumber", "refusal.notice.number-missing");
        Invalid.unless(
                documentNumber == null || documentNumber.length() <= 40,
                found,
                "documentNumber",
                "refusal.notice.number-too-long");
        Invalid.unless(on != null, found, "on", "refusal.notice.day-missing");
        Invalid.unless(mode != null && mode != ReplyMode.ORAL, found, "mode", "refusal.notice.written");
        Invalid.unless(how != null, found, "how", "refusal.notice.how-missing");
        Invalid.unless(how == null || how.length() <= 500, found, "how", "refusal.notice.how-too-long");
        Invalid.refuse(found);
    }
}
