package vn.tiepdan.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.TaskState;

/**
 * One duty of a plan with what came of it: the tasks that carry it out, with their evidence.
 *
 * @param total how many tasks carry it out, also those that are not the caller's to see; none before the plan was issued
 * @param given the tasks that the caller may see, the earliest first
 */
public record TraceRow(PlanCode plan, TaskRow duty, int total, List<DutyRow> given) implements Serializable {

    private static final Set<TaskState> OVER = Set.of(TaskState.DONE, TaskState.DECLINED, TaskState.CANCELLED);

    public TraceRow {
        given = List.copyOf(given);
    }

    public long done() {
        return given.stream().filter(one -> one.state() == TaskState.DONE).count();
    }

    public long overdue() {
        return given.stream().filter(DutyRow::overdue).count();
    }

    /** The next task that is not over; the last one where all are; null for none. */
    public DutyRow next() {
        return given.stream()
                .filter(one -> !OVER.contains(one.state()))
                .findFirst()
                .orElse(given.isEmpty() ? null : given.get(given.size() - 1));
    }

    /** The evidence given so far. */
    public List<String> evidence() {
        return given.stream().map(DutyRow::evidence).filter(Objects::nonNull).toList();
    }

    /** Whether it serves the requirement, {@code R59}. */
    public boolean serves(String requirement) {
        return duty.serves() != null && List.of(duty.serves().split(", ")).contains(requirement);
    }
}
