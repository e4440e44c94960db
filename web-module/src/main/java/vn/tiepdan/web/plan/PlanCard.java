package vn.tiepdan.web.plan;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.plan.TaskRow;
import vn.tiepdan.plan.TraceRow;

/** One duty on the board, or its part that is due in one stage. */
public record PlanCard(TaskRow duty, List<DutyRow> given) implements Serializable {

    public PlanCard {
        given = List.copyOf(given);
    }

    public int total() {
        return given.size();
    }

    public long done() {
        return given.stream().filter(one -> one.state() == TaskState.DONE).count();
    }

    public boolean overdue() {
        return given.stream().anyMatch(DutyRow::overdue);
    }

    /** The task to look at first: the next that is not over, else the last. */
    public DutyRow next() {
        return new TraceRow(null, duty, given.size(), given).next();
    }
}
