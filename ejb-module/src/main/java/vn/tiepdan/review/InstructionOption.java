package vn.tiepdan.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.hotspot.CaseText;
import vn.tiepdan.shared.Invalid;

/** One way in which a case may be handled: what speaks for it and against it, what it takes, and whether it was chosen. */
public record InstructionOption(String name, String pros, String cons, String resources, boolean chosen)
        implements Serializable {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 500;

    public InstructionOption {
        List<Invalid> found = new ArrayList<>();
        name = CaseText.needed(name, LONGEST_NAME, found, "name", "review.option.incomplete");
        pros = CaseText.needed(pros, LONGEST, found, "pros", "review.option.incomplete");
        cons = CaseText.needed(cons, LONGEST, found, "cons", "review.option.incomplete");
        resources = CaseText.needed(resources, LONGEST, found, "resources", "review.option.incomplete");
        Invalid.refuse(found);
    }
}
