package vn.tiepdan.conclusion;

import java.io.Serializable;
import vn.tiepdan.organisation.UnitCode;

/**
 * What a list of conclusions to be carried out is narrowed to.
 *
 * @param unit null for every unit in reach
 * @param mine only those given to the caller
 * @param open only those that are not done
 * @param overdue only those that are not done and whose last day is past
 */
public record TaskFilter(UnitCode unit, boolean mine, boolean open, boolean overdue) implements Serializable {

    public static TaskFilter unexecuted(UnitCode unit) {
        return new TaskFilter(unit, false, true, false);
    }
}
