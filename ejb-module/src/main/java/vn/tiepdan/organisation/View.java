package vn.tiepdan.organisation;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an officer may see on a day, as one value.
 *
 * @param reaches one for each role held that shows records; they add up, they do not multiply
 */
record View(OfficerCode me, UnitCode home, Set<String> roles, List<Reach> reaches) implements Serializable {

    /** The units of those reaches that do what is asked. */
    Set<UnitCode> units(Predicate<Reach> asked) {
        Set<UnitCode> units = new LinkedHashSet<>();
        reaches.stream().filter(asked).forEach(reach -> units.addAll(reach.units()));
        return units;
    }

    boolean any(Predicate<Reach> asked) {
        return reaches.stream().anyMatch(asked);
    }
}
