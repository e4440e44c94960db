package vn.tiepdan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Asked of the features below before receipts are shown or counted: which of your records does the caller see in full?
 *
 * <p>Each answers with the one predicate that its own lists ask, so that a receipt is seen exactly by who sees its record; where
 * nobody answers, nothing is seen.
 */
public class OwnersAsked {

    private final List<String> conditions = new ArrayList<>();

    OwnersAsked() {}

    /** Records of this kind are seen when the condition holds; it is written in JPQL about {@code r.ownerCode}. */
    public void grant(String kind, String condition) {
        conditions.add("(r.ownerKind = '" + kind + "' and " + condition + ")");
    }

    String condition() {
        return conditions.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", conditions) + ")";
    }
}
