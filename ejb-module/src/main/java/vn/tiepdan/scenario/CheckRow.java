package vn.tiepdan.scenario;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.occasion.PhaseStage;

/**
 * One line of a check list on a day.
 *
 * @param markedByName who ticked it; null while nobody did
 */
public record CheckRow(
        long number, PhaseStage stage, int ordinal, String what, String markedByName, Instant markedAt, String remark)
        implements Serializable {

    public boolean isMarked() {
        return markedAt != null;
    }
}
