package vn.tiepdan.organisation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an officer may see on a day; it never changes, so that it can be remembered from one request to the next.
 *
 * <p>It knows the words of a scope predicate ({@link Scope}) with the units they stand for, written out once.
 */
final class View {

    private final OfficerCode me;
    private final UnitCode home;
    private final Set<String> roles;
    private final List<Reach> reaches;
    private final Set<UnitCode> all;
    private final Map<String, String> words;

    /** @param reaches one for each role held that shows records; they add up, they do not multiply */
    View(OfficerCode me, UnitCode home, Set<String> roles, List<Reach> reaches) {
        this.me = me;
        this.home = home;
        this.roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
        this.reaches = List.copyOf(reaches);
        this.all = Collections.unmodifiableSet(units(reach -> true));
        this.words = Map.of(
                "units", listed(all),
                "wholeUnits", listed(units(reach -> reach.shows(Shelf.OPEN))),
                "deskUnits", listed(units(reach -> reach.shows(Shelf.DESK))),
                "denunciationUnits", listed(units(reach -> reach.shows(Shelf.DENUNCIATIONS))),
                "readUnits", listed(units(reach -> reach.inFull() && reach.shows(Shelf.OPEN))),
                "ownUnits", listed(units(Reach::inFull)),
                "sought", all.stream().map(unit -> "u:" + unit).collect(Collectors.joining(" ")),
                "myCode", me.value());
    }

    OfficerCode me() {
        return me;
    }

    UnitCode home() {
        return home;
    }

    Set<String> roles() {
        return roles;
    }

    List<Reach> reaches() {
        return reaches;
    }

    /** All units reached. */
    Set<UnitCode> units() {
        return all;
    }

    /** What the word of a scope predicate stands for; null when it is none of ours. */
    Object word(String word) {
        return word.equals("me") ? me : words.get(word);
    }

    /** The units of those reaches that do what is asked. */
    Set<UnitCode> units(Predicate<Reach> asked) {
        Set<UnitCode> units = new LinkedHashSet<>();
        reaches.stream().filter(asked).forEach(reach -> units.addAll(reach.units()));
        return units;
    }

    boolean any(Predicate<Reach> asked) {
        return reaches.stream().anyMatch(asked);
    }

    /** As {@link Scope#within} takes it. */
    static String listed(Set<UnitCode> units) {
        return units.stream().map(UnitCode::value).collect(Collectors.joining(","));
    }
}
