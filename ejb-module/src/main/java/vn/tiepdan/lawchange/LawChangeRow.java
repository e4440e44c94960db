package vn.tiepdan.lawchange;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.deadline.LawOrigin;

/**
 * A change of the law, as lists and its own page show it.
 *
 * @param counted of how many clocks the count or the application has seen
 * @param current what was foreseen still holds: calendar and terms are as they were then
 * @param problem the error id under which a count broke off, or null
 */
public record LawChangeRow(
        LawChangeCode code,
        LawOrigin origin,
        LawChangeStage stage,
        String author,
        Instant createdAt,
        long counted,
        long total,
        long moved,
        long fallsOverdue,
        long noMoreOverdue,
        boolean current,
        String problem,
        String reason,
        String appliedBy,
        Instant begunAt,
        Instant appliedAt)
        implements Serializable {

    /** Something is being counted in the background. */
    public boolean isWorking() {
        return stage == LawChangeStage.COUNTING || stage == LawChangeStage.APPLYING;
    }

    /** Days and files may still be added or taken out. */
    public boolean isOpen() {
        return stage == LawChangeStage.DRAFT || stage == LawChangeStage.PREVIEWED;
    }

    public long percent() {
        return total == 0 ? 0 : Math.min(100, counted * 100 / total);
    }
}
