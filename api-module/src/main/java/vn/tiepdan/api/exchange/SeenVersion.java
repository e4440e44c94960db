package vn.tiepdan.api.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.api.problem.Violation;

/** The version on which the caller decided, from {@code If-Match}; a method that takes one is not reached without it. */
public record SeenVersion(int number) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    /** Reads one strong entity tag as we give them; a list or {@code *} says nothing about what was seen. */
    public static SeenVersion valueOf(String header) {
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw Refusal.of(new Violation("If-Match", "header", "integration.if-match.unreadable"));
        }
        return new SeenVersion(Integer.parseInt(tag.group(1)));
    }
}
