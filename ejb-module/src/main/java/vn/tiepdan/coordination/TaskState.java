package vn.tiepdan.coordination;

import java.util.Set;

/** How far a task is. Overdue is none of them: it is asked on a day. */
public enum TaskState {
    /** Told, not confirmed yet. */
    ASSIGNED,
    /** Asked, not answered yet. */
    REQUESTED,
    ACCEPTED,
    /** A request was declined with a reason: no failure. */
    DECLINED,
    IN_PROGRESS,
    /** Reported as carried out, with evidence. */
    REPORTED,
    /** Whoever gave it found the report sufficient. */
    DONE,
    CANCELLED;

    private static final Set<TaskState> CLOSED = Set.of(DECLINED, DONE, CANCELLED);

    public boolean isOpen() {
        return !CLOSED.contains(this);
    }

    /** Whether the unit that leads still has something to do. */
    public boolean isPending() {
        return isOpen() && this != REPORTED;
    }
}
