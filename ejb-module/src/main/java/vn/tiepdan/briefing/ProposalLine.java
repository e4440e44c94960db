package vn.tiepdan.briefing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** A way to deal with what a report tells of: what speaks for it and against it, and what it takes (R73, R96). */
public record ProposalLine(int ordinal, String what, String pros, String cons, String resources)
        implements Serializable {

    private static final int LONGEST = 1000;
    private static final int LONGEST_SIDE = 500;

    public ProposalLine {
        what = Folding.tidy(what);
        pros = Folding.tidy(pros);
        cons = Folding.tidy(cons);
        resources = Folding.tidy(resources);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(what != null, found, "what", "briefing.proposal.what-missing");
        Invalid.unless(what == null || what.length() <= LONGEST, found, "what", "briefing.text.too-long", LONGEST);
        fits(pros, "pros", found);
        fits(cons, "cons", found);
        fits(resources, "resources", found);
        Invalid.refuse(found);
    }

    private static void fits(String text, String field, List<Invalid> found) {
        Invalid.unless(
                text == null || text.length() <= LONGEST_SIDE, found, field, "briefing.text.too-long", LONGEST_SIDE);
    }
}
