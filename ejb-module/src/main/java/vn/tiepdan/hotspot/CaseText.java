package vn.tiepdan.hotspot;

import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Texts written about a case: tidied, and refused when they are missing or too long. */
public final class CaseText {

    private CaseText() {}

    /** The tidied text; its absence is noted under the code. */
    public static String needed(String text, int longest, List<Invalid> found, String field, String missing) {
        String tidy = optional(text, longest, found, field);
        Invalid.unless(tidy != null, found, field, missing);
        return tidy;
    }

    /** The tidied text, null for none; too long is {@code hotspot.text.too-long}. */
    public static String optional(String text, int longest, List<Invalid> found, String field) {
        String tidy = Folding.tidy(text);
        Invalid.unless(tidy == null || tidy.length() <= longest, found, field, "hotspot.text.too-long", longest);
        return tidy;
    }
}
