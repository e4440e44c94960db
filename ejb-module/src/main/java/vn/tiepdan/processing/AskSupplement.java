package vn.tiepdan.processing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Ask the author to supplement what is missing; the notice tells him and may be absent only where nobody can be told. */
public record AskSupplement(String missing, Notice notice) implements Serializable {

    public AskSupplement {
        missing = Folding.tidy(missing);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(missing != null, found, "missing", "processing.supplement.missing");
        Invalid.unless(missing == null || missing.length() <= 1000, found, "missing", "processing.text.too-long", 1000);
        Invalid.refuse(found);
    }
}
