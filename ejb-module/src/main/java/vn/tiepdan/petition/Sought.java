package vn.tiepdan.petition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Folding;

/**
 * What somebody typed to find a record, and the ways in which it may be meant, the surest first: a code or part of one, a name
 * with its parts in any order or the end of a telephone or paper number, words of the text, names and addresses; each also
 * beside the name of a place, and the place alone.
 *
 * <p>Each way is a condition that an index answers; they are asked one after the other, since the database finds no index for all
 * of them together. What the database finds a record by is told in the columns {@code sought}; a sealed identity is in none.
 */
public final class Sought {

    /** As many words as anybody remembers of a name or a matter; more only narrow what few hold anyway. */
    private static final int MOST_WORDS = 10;

    /** The last digits by which a number is known. */
    private static final int END = 4;

    private final List<Way> ways = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** One meaning of what was typed, as a condition in JPQL; {@link Sought#values} go with it. */
    public record Way(String condition, Set<String> names) {

        /** Those of the values which this condition names. */
        public Map<String, Object> of(Map<String, Object> values) {
            return values.entrySet().stream()
                    .filter(value -> names.contains(value.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /**
     * What was typed, as it may be meant of a record.
     *
     * @param record the alias of the record
     * @param inFull the condition that the record is shown in full: its names and its text are sought only then
     * @param person makes of a condition on the citizen {@code c} one on the record
     */
    public static Sought of(String typed, Scope scope, String record, String inFull, Function<String, String> person) {
        Sought sought = new Sought();
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return sought;
        }
        sought.meaning(words, "", record, inFull, person);
        Scope.Place place = scope.placeIn(String.join(" ", words));
        if (place != null) {
            sought.values.put("places", place.listed());
            String there = " and " + Scope.within(record + ".unit", "places");
            List<String> rest = words(place.without());
            if (rest.isEmpty()) {
                sought.add(there, Set.of("places"));
            } else {
                sought.meaning(rest, there, record, inFull, person);
            }
        }
        return sought;
    }

    /** In the order of how sure they are; none when nothing was typed that anything could be found by. */
    public List<Way> ways() {
        return ways;
    }

    public Map<String, Object> values() {
        return values;
    }

    private void meaning(
            List<String> words, String there, String record, String inFull, Function<String, String> person) {
        String more = there.isEmpty() ? "" : "There";
        Set<String> also = there.isEmpty() ? Set.of() : Set.of("places");
        String code = "code" + more;
        values.put(code, listed(words.stream().map(Sought::codePart), "c:"));
        add(" and " + here(record) + " and " + holds(record, code) + there, with(also, code));

        Set<String> named = new LinkedHashSet<>(also);
        Set<String> living = new LinkedHashSet<>(also);
        List<String> byName = new ArrayList<>();
        List<String> byAddress = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isEnd(word)) {
                String end = "end" + more + i;
                String like = "like" + more + i;
                values.put(end, "d:" + word.substring(word.length() - END));
                values.put(like, "%" + word);
                String ends = holds("c", end) + " and (c.telephone like :" + like + " or lower(c.paperNumber) like :"
                        + like + ")";
                named.addAll(List.of(end, like));
                living.addAll(List.of(end, like));
                byName.add(ends);
                byAddress.add(ends);
            } else {
                String either = "either" + more + i;
                values.put(either, "n:" + word + " a:" + word);
                living.add(either);
                byAddress.add("SQL('? && string_to_array(?, '' '')', COLUMN('sought', c), :" + either + ") = true");
            }
        }
        String names = listed(words.stream().filter(word -> !isEnd(word)), "n:");
        if (!names.isEmpty()) {
            values.put("name" + more, names);
            named.add("name" + more);
            byName.add(holds("c", "name" + more));
        }
        add(" and " + inFull + person.apply(here("c") + " and " + String.join(" and ", byName)) + there, named);

        String said = "said" + more;
        values.put(said, listed(words.stream(), ""));
        add(" and " + inFull + " and " + here(record) + " and " + holds(record, said) + there, with(also, said));
        if (!names.isEmpty()) {
            add(" and " + inFull + person.apply(here("c") + " and " + String.join(" and ", byAddress)) + there, living);
        }
    }

    private void add(String condition, Set<String> names) {
        ways.add(new Way(condition, names));
    }

    private static Set<String> with(Set<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).collect(Collectors.toSet());
    }

    /** In the caller's wards; a citizen is known in the ward that wrote the record. */
    private static String here(String alias) {
        return Scope.soughtWithin(alias);
    }

    private static String holds(String alias, String name) {
        return "SQL('? @> string_to_array(?, '' '')', COLUMN('sought', " + alias + "), :" + name + ") = true";
    }

    private static boolean isEnd(String word) {
        return word.length() >= END && word.chars().filter(Character::isDigit).count() >= END;
    }

    /** A number is known with all its zeros or with none. */
    private static String codePart(String word) {
        return word.matches("0+[1-9][0-9]{0,4}") && word.length() < 6 ? word.replaceFirst("^0+", "") : word;
    }

    private static String listed(Stream<String> words, String prefix) {
        return words.map(word -> prefix + word).collect(Collectors.joining(" "));
    }

    private static List<String> words(String typed) {
        return Stream.of(Folding.fold(typed).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
