package vn.tiepdan.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Folding;

/**
 * Finds the residential group that a text speaks of: the first numbered one ({@code tổ 12}, {@code TDP số 05}), else the first one
 * whose other name stands in it.
 *
 * <p>A number is sought with its marks, since {@code tờ bản đồ} and {@code tờ 12} would fold to a group.
 */
final class PlaceInText {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:tổ\\s+(?:dân\\s+phố\\s+)?|tổ(?=\\d)|tdp\\s*)(?:số\\s+)?0*([1-9]\\d?)(?![\\p{L}\\p{N}/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Named> named = new ArrayList<>();

    /** A group is also found by these names. */
    PlaceInText knowing(String groupCode, List<String> names) {
        for (String name : names) {
            String folded = Folding.fold(name);
            if (!folded.isEmpty()) {
                named.add(new Named(
                        groupCode, Pattern.compile("(?<![a-z0-9])" + Pattern.quote(folded) + "(?![a-z0-9])")));
            }
        }
        return this;
    }

    /** The number of the first group named by one. */
    static OptionalInt numberIn(String text) {
        Matcher found = NUMBERED.matcher(text == null ? "" : text.toLowerCase(Locale.ROOT));
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    /** The code of the first group one of whose other names stands in the text; null for none. */
    String namedIn(String text) {
        String folded = Folding.fold(text);
        return named.stream()
                .filter(one -> one.pattern().matcher(folded).find())
                .map(Named::groupCode)
                .findFirst()
                .orElse(null);
    }

    private record Named(String groupCode, Pattern pattern) {}
}
