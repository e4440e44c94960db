package vn.tiepdan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Asked of the features below before what belongs to records of several kinds is listed or counted: which of your records does
 * the caller see, in full for papers?
 *
 * <p>Each answers with the one predicate that its own lists ask, so that a paper is seen exactly by who sees its record; where
 * nobody answers, nothing is seen.
 */
public class OwnersAsked {

    private final List<String> conditions = new ArrayList<>();
    private final boolean inFull;

    private OwnersAsked(boolean inFull) {
        this.inFull = inFull;
    }

    /** Of which records the caller reads what they say, and so their papers. */
    public static OwnersAsked readInFull() {
        return new OwnersAsked(true);
    }

    /** Which records the caller sees in lists, however little of them. */
    public static OwnersAsked listed() {
        return new OwnersAsked(false);
    }

    /** Whether only those are asked for of which the caller reads what they say. */
    public boolean isInFull() {
        return inFull;
    }

    /** Records of this kind are seen when the condition holds; it is written in JPQL about {@code r.ownerCode}. */
    public void grant(String kind, String condition) {
        conditions.add("(r.ownerKind = '" + kind + "' and " + condition + ")");
    }

    /** The condition about {@code r.ownerKind} and {@code r.ownerCode}, its words to be bound by the scope. */
    public String condition() {
        return conditions.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", conditions) + ")";
    }
}
