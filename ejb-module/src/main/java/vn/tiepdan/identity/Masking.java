package vn.tiepdan.identity;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.Detail;

/** How a name or a number is shown to whom; an unknown case hides. */
public final class Masking {

    private Masking() {}

    /** {@code Nguyễn Thị Lan} is {@code N. T. L.} to those who see masked names, nothing to those who see counts. */
    public static String name(String fullName, Detail detail) {
        if (fullName == null || detail == null) {
            return null;
        }
        return switch (detail) {
            case FULL -> fullName;
            case MASKED ->
                Arrays.stream(fullName.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining(" "));
            case COUNTS -> null;
        };
    }

    /** Free text and addresses are shown whole or not at all. */
    public static String text(String text, Detail detail) {
        return detail == Detail.FULL ? text : null;
    }

    /** The last three characters of a number of papers, the rest dots. */
    public static String number(String number, Detail detail) {
        if (number == null || detail != Detail.FULL) {
            return null;
        }
        int shown = Math.min(3, number.length());
        return "•".repeat(number.length() - shown) + number.substring(number.length() - shown);
    }
}
