package vn.tiepdan.roster;

import java.io.Serializable;
import java.util.List;

/**
 * What would become of a proposal if somebody else stood in one of its places.
 *
 * @param broken the rules that forbid it; empty when it may be done
 * @param noted what gets better or worse without being forbidden
 * @param better by how much the roster would be better (more than 0) or worse, in the solver's measure
 */
public record Consequences(List<Reason> broken, List<Reason> noted, int better) implements Serializable {

    public Consequences {
        broken = List.copyOf(broken);
        noted = List.copyOf(noted);
    }

    public boolean isForbidden() {
        return !broken.isEmpty();
    }
}
