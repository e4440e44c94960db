package vn.tiepdan.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.schedule.OrderCode;

/**
 * What must be covered on one day and what is.
 *
 * @param order the leader's order which names this day off, or null
 * @param eventDayOff whether it is a day off inside a phase of an event, when leaders usually want somebody there
 */
public record CoverageDay(
        LocalDate day,
        boolean works,
        String name,
        List<PhaseStage> stages,
        OrderCode order,
        boolean eventDayOff,
        List<CoveredSeat> seats)
        implements Serializable {

    public CoverageDay {
        stages = List.copyOf(stages);
        seats = List.copyOf(seats);
    }

    public long gaps() {
        return seats.stream().filter(CoveredSeat::isGap).count();
    }

    /** A day off in a phase of an event for which no leader gave an order. */
    public boolean wantsOrder() {
        return eventDayOff && order == null;
    }
}
