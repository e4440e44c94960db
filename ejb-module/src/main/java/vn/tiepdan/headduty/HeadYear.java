package vn.tiepdan.headduty;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;

/**
 * The year of one unit's head.
 *
 * @param heads who headed it in the year, the first one first
 * @param stated whether the law's data says how often he must receive; else there are no periods
 */
public record HeadYear(
        UnitCode unit, int year, List<String> heads, boolean stated, List<PeriodRow> periods, HeadTotals totals)
        implements Serializable {

    public HeadYear {
        heads = List.copyOf(heads);
        periods = List.copyOf(periods);
    }

    /** The period that runs today, when days in person are still lacking in it. */
    public PeriodRow threatened() {
        return periods.stream()
                .filter(row -> row.state() == PeriodState.OPEN)
                .reduce((one, other) -> other)
                .orElse(null);
    }
}
