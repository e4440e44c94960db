package vn.tiepdan.web.plan;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.organisation.UnitCode;

/**
 * One unit on the board of a plan.
 *
 * @param nextReport the next of its recurring tasks; null for none
 * @param cells what runs throughout, then what is due in each stage, in their order
 */
public record PlanBoardRow(UnitCode unit, String name, DutyRow nextReport, List<PlanBoardCell> cells)
        implements Serializable {

    public PlanBoardRow {
        cells = List.copyOf(cells);
    }
}
