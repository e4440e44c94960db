package vn.tiepdan.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepdan.web.shared.Texts;

/** Says in words what the numbers of requirements mean that a task serves: the parts of the ward's plan in which they stand. */
@RequestScoped
public class Requirements {

    private static final Pattern NUMBER = Pattern.compile("R(\\d{1,3})");

    /** The parts of the plan by the first requirement that each of them holds. */
    private static final NavigableMap<Integer, String> PARTS = new TreeMap<>(Map.ofEntries(
            Map.entry(1, "form"),
            Map.entry(18, "I.1"),
            Map.entry(25, "I.2"),
            Map.entry(31, "I.3"),
            Map.entry(40, "I.4"),
            Map.entry(47, "II.1.a"),
            Map.entry(53, "II.1.b"),
            Map.entry(65, "II.1.c"),
            Map.entry(74, "II.2.a"),
            Map.entry(82, "II.2.b"),
            Map.entry(87, "II.2.c"),
            Map.entry(94, "II.2.d"),
            Map.entry(98, "II.3.a"),
            Map.entry(108, "II.3.b"),
            Map.entry(113, "II.3.c"),
            Map.entry(116, "II.4.a"),
            Map.entry(124, "II.4.b"),
            Map.entry(126, "II.4.c"),
            Map.entry(128, "III.1"),
            Map.entry(130, "III.2"),
            Map.entry(135, "III.3"),
            Map.entry(139, "whole")));

    @Inject
    Texts text;

    /** Each part once, in the order they were named; null for nothing. */
    public String words(String codes) {
        if (codes == null) {
            return null;
        }
        Set<String> parts = new LinkedHashSet<>();
        Matcher found = NUMBER.matcher(codes);
        while (found.find()) {
            Map.Entry<Integer, String> part = PARTS.floorEntry(Integer.parseInt(found.group(1)));
            if (part != null) {
                parts.add(text.get("coordination.serves." + part.getValue()));
            }
        }
        return parts.isEmpty() ? codes : String.join("; ", parts);
    }
}
