package vn.tiepdan.scenario;

import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Reads what was typed, and notes at its field what is missing ({@code scenario.text.missing}) or too long ({@code scenario.text.too-long}). */
public final class Typed {

    private Typed() {}

    /** The tidied text, which must be there. */
    public static String required(List<Invalid> found, String text, String field, int longest) {
        String tidy = optional(found, text, field, longest);
        Invalid.unless(tidy != null, found, field, "scenario.text.missing");
        return tidy;
    }

    /** The tidied text, or null when there is none. */
    public static String optional(List<Invalid> found, String text, String field, int longest) {
        String tidy = Folding.tidy(text);
        Invalid.unless(tidy == null || tidy.length() <= longest, found, field, "scenario.text.too-long", longest);
        return tidy;
    }

    /** One text that must be there. */
    public static String required(String text, String field, int longest) {
        List<Invalid> found = new ArrayList<>();
        String tidy = required(found, text, field, longest);
        Invalid.refuse(found);
        return tidy;
    }
}
