package vn.tiepdan.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A leader's order for duty on days off, as lists show it.
 *
 * @param days the days off it names, the first one first
 */
public record OrderRow(OrderCode code, String orderedByName, LocalDate orderedOn, String reason, List<LocalDate> days)
        implements Serializable {

    public OrderRow {
        days = List.copyOf(days);
    }
}
