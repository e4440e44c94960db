package vn.tiepdan.incident;

import java.util.List;
import vn.tiepdan.shared.Invalid;

/** How a number of people is checked wherever it is typed: an estimate above nothing; children among them are looked after. */
final class Headcount {

    private Headcount() {}

    static void check(Integer people, Integer minors, String care, List<Invalid> found) {
        Invalid.unless(people != null && people > 0, found, "people", "incident.people.missing");
        int children = minors == null ? 0 : minors;
        Invalid.unless(
                children >= 0 && (people == null || children <= people), found, "minors", "incident.minors.too-many");
        Invalid.unless(children <= 0 || care != null, found, "minorsCare", "incident.minors.care-missing");
    }
}
