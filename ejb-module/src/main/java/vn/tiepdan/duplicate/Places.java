package vn.tiepdan.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiepdan.shared.Folding;

/**
 * What a text tells of places: the plot with its map sheet, the project, the house; and of an address, where exactly it is.
 *
 * <p>Each is a short phrase that is the same for every way of writing it.
 */
final class Places {

    static final String PLOT = "plot ";
    static final String PROJECT = "project ";
    static final String HOUSE = "house ";
    static final String AREA = "area ";

    private static final Pattern PARTS = Pattern.compile("[.,;:!?()\\[\\]\"“”\n]+");
    private static final Pattern PLOT_WORDS = Pattern.compile("\\bthua (?:dat )?(?:so )?([0-9]{1,5}[a-z]?)\\b");
    private static final Pattern SHEET_WORDS = Pattern.compile("\\b(?:to ban do|tbd|ban do) (?:so )?([0-9]{1,4})\\b");
    private static final Pattern PROJECT_WORDS = Pattern.compile("\\bdu an (.+)");
    private static final Pattern HOUSE_WORDS =
            Pattern.compile("\\b(?:so nha|nha so|nha) ([0-9]{1,4}[a-z]?(?:/[0-9]{1,4}[a-z]?)*) (.+)");
    private static final Pattern LANE_WORDS = Pattern.compile(
            "\\b((?:ngo|ngach|hem|kiet) [0-9]{1,4}(?:/[0-9]{1,4})*)(?: (?:duong|pho))? ([\\p{L}]+(?: [\\p{L}]+)?)");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("^(?:so )?(?:nha )?(?:so )?([0-9]{1,4}[a-z]?(?:/[0-9]{1,4}[a-z]?)*) (.+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");

    /** With these a sentence goes on after the name of a project. */
    private static final Set<String> GOES_ON = Set.of(
            "cua", "tai", "va", "bi", "khong", "da", "dang", "thuoc", "gay", "lam", "chua", "duoc", "theo", "cho",
            "cham", "phai");

    private static final Set<String> STREET_WORDS = Set.of("so", "nha", "duong", "pho");
    private static final Set<String> NEIGHBOURHOODS =
            Set.of("to", "xom", "thon", "khu", "ap", "phuong", "xa", "nhan", "khau", "nguoi", "tang", "van");
    private static final Set<String> GOVERNED = Set.of("phuong", "xa", "thi", "thanh", "tp", "huien", "quan", "tinh");
    private static final int LONGEST_NAME = 4;
    private static final int STREET = 2;

    private Places() {}

    /** The plots, projects and houses a text tells of. A plot with its sheet is also told without it. */
    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        String whole = reduced(text);
        Matcher plot = PLOT_WORDS.matcher(whole);
        while (plot.find()) {
            found.add(PLOT + plot.group(1));
            String near = whole.substring(Math.max(0, plot.start() - 30), Math.min(whole.length(), plot.end() + 30));
            Matcher sheet = SHEET_WORDS.matcher(near);
            if (sheet.find()) {
                found.add(PLOT + plot.group(1) + " sheet " + sheet.group(1));
            }
        }
        for (String part : parts(text)) {
            Matcher project = PROJECT_WORDS.matcher(part);
            if (project.find()) {
                named(project.group(1)).ifPresent(name -> found.add(PROJECT + name));
            }
            Matcher house = HOUSE_WORDS.matcher(part);
            if (house.find()) {
                addHouse(found, house.group(1), house.group(2));
            }
            Matcher lane = LANE_WORDS.matcher(part);
            if (lane.find()) {
                found.add(HOUSE + lane.group(1) + " " + lane.group(2));
            }
        }
        return found;
    }

    /** Where an address is: the house with its street; without one the hamlet or group as it is written. */
    static Set<String> of(String address) {
        Set<String> found = new LinkedHashSet<>();
        List<String> parts = parts(address);
        for (int i = 0; i < parts.size() && found.isEmpty(); i++) {
            Matcher house = NUMBER_FIRST.matcher(parts.get(i));
            if (house.find()) {
                addHouse(found, house.group(1), house.group(2));
            } else if (i + 1 < parts.size()
                    && parts.get(i).matches("(?:so )?(?:nha )?(?:so )?[0-9]{1,4}[a-z]?(?:/[0-9]+)*")) {
                addHouse(found, parts.get(i).replaceAll("^(?:so |nha )+", ""), parts.get(i + 1));
            }
        }
        String area = parts.stream()
                .filter(part -> !GOVERNED.contains(part.split(" ")[0]))
                .collect(Collectors.joining(" "));
        if (found.isEmpty() && NUMBER.matcher(area).find()) {
            found.add(AREA + area);
        }
        return found;
    }

    private static void addHouse(Set<String> found, String number, String rest) {
        List<String> street = new ArrayList<>();
        for (String word : rest.split(" ")) {
            if (!STREET_WORDS.contains(word) && street.size() < STREET) {
                street.add(word);
            }
        }
        if (!street.isEmpty()
                && !NEIGHBOURHOODS.contains(street.get(0))
                && !NUMBER.matcher(street.get(0)).find()) {
            found.add(HOUSE + number + " " + String.join(" ", street));
        }
    }

    private static java.util.Optional<String> named(String after) {
        List<String> name = new ArrayList<>();
        for (String word : after.split(" ")) {
            if (name.size() == LONGEST_NAME || GOES_ON.contains(word)) {
                break;
            }
            name.add(word);
        }
        return name.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(String.join(" ", name));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(Folding.tidy(text) == null ? "" : text)) {
            String reduced = reduced(part);
            if (!reduced.isEmpty()) {
                parts.add(reduced);
            }
        }
        return parts;
    }

    /** As {@link Spelling} writes it, but with the strokes of house numbers. */
    private static String reduced(String text) {
        return java.util.Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}/]+"))
                .filter(word -> !word.isEmpty())
                .flatMap(word ->
                        NUMBER.matcher(word).find() ? java.util.stream.Stream.of(word) : Spelling.words(word).stream())
                .collect(Collectors.joining(" "));
    }
}
