package vn.tiepdan.duplicate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Say what a petition is to another.
 *
 * @param caseTitle of the case that is opened when both are about one and neither belongs to any; null otherwise
 */
public record ProposeDuplicate(PetitionCode other, Verdict verdict, String caseTitle) implements Serializable {

    public ProposeDuplicate {
        caseTitle = Folding.tidy(caseTitle);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(other != null, found, "other", "duplicate.other.missing");
        Invalid.unless(verdict != null, found, "verdict", "duplicate.verdict.missing");
        Invalid.refuse(found);
    }
}
