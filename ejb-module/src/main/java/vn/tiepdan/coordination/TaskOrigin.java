package vn.tiepdan.coordination;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * The record a task came from.
 *
 * @param code of that record; null only for {@link OriginKind#OWN}
 * @param locus the place in it, such as {@code II.3.a}; may be null
 */
public record TaskOrigin(OriginKind kind, String code, String locus) implements Serializable {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_LOCUS = 40;

    public TaskOrigin {
        code = Folding.tidy(code);
        locus = Folding.tidy(locus);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(kind != null, found, "origin", "coordination.origin.missing");
        Invalid.unless(
                kind == null || kind == OriginKind.OWN || code != null, found, "origin", "coordination.origin.missing");
        Invalid.unless(
                code == null || code.length() <= LONGEST_CODE,
                found,
                "origin",
                "coordination.text.too-long",
                LONGEST_CODE);
        Invalid.unless(
                locus == null || locus.length() <= LONGEST_LOCUS,
                found,
                "locus",
                "coordination.text.too-long",
                LONGEST_LOCUS);
        Invalid.refuse(found);
    }

    /** Of a task that comes from no record. */
    public static TaskOrigin own() {
        return new TaskOrigin(OriginKind.OWN, null, null);
    }
}
