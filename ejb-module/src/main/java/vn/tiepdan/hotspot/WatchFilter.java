package vn.tiepdan.hotspot;

import java.io.Serializable;
import vn.tiepdan.organisation.UnitCode;

/**
 * What the watch list is narrowed to.
 *
 * @param unit null for every unit in reach
 * @param ground null for all grounds
 * @param mine only cases of the caller's own fields, or with a petition assigned to him
 * @param proposed what the system proposes and nobody decided yet, in place of what is watched; needs the unit, whose numbers decide
 */
public record WatchFilter(UnitCode unit, WatchGround ground, boolean mine, boolean proposed) implements Serializable {

    public static WatchFilter of(UnitCode unit) {
        return new WatchFilter(unit, null, false, false);
    }
}
