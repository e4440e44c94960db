package vn.tiepdan.party;

import java.io.Serializable;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.shared.Folding;

/**
 * Put right who stands in a petition, or by which papers, with a reason; what stood before is kept under seal with it.
 *
 * @param person told anew; null when he was written down rightly
 * @param paper told anew; null when it was written down rightly
 * @param cardNumber of counsel, told anew; null when it was written down rightly
 */
public record CorrectParty(int ordinal, PersonalData person, AuthorityPaper paper, String cardNumber, String reason)
        implements Serializable {

    public CorrectParty {
        cardNumber = Folding.tidy(cardNumber);
        reason = Reasons.required(reason);
    }

    @Override
    public String toString() {
        return "CorrectParty[…]";
    }
}
