package vn.tiepdan.processing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** The body to which a petition leads: one of the units known here, or another by name. */
public record Recipient(UnitCode unit, String body, RecipientBranch branch) implements Serializable {

    public Recipient {
        body = Folding.tidy(body);
        branch = branch == null ? RecipientBranch.ADMINISTRATION : branch;
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(unit != null || body != null, found, "recipient", "processing.recipient.missing");
        Invalid.unless(unit == null || body == null, found, "recipient", "processing.recipient.two");
        Invalid.unless(body == null || body.length() <= 200, found, "recipient", "processing.text.too-long", 200);
        Invalid.refuse(found);
    }
}
