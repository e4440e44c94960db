package vn.tiepdan.party;

import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Why something was changed, in the words of who changed it. */
final class Reasons {

    private static final int LONGEST = 300;

    private Reasons() {}

    static String required(String reason) {
        String why = Folding.tidy(reason);
        if (why == null) {
            throw new Invalid("reason", "party.reason.missing");
        }
        if (why.length() > LONGEST) {
            throw new Invalid("reason", "party.reason.too-long");
        }
        return why;
    }
}
