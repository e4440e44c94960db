package vn.tiepdan.incident;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;

/** One way to respond, with what speaks for and against it and what it takes. */
public record OptionTold(String what, String pros, String cons, String resources) implements Serializable {

    private static final int LONGEST = 500;

    public OptionTold {
        List<Invalid> found = new ArrayList<>();
        what = Typed.required(found, what, "what", LONGEST);
        pros = Typed.required(found, pros, "pros", LONGEST);
        cons = Typed.required(found, cons, "cons", LONGEST);
        resources = Typed.required(found, resources, "resources", LONGEST);
        Invalid.refuse(found);
    }
}
