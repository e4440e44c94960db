package vn.tiepdan.takeover;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A batch, as the list and its own page show it.
 *
 * @param imported how many rows are petitions so far; while the import runs none of them is to be seen yet
 * @param problem why the last import broke off, the code of a refusal, or null
 * @param problemLine the row at which it did, or null
 * @param errorId under which a failure of the product stands in its log, or null
 */
public record BatchRow(
        BatchCode code,
        UnitCode unit,
        BatchStage stage,
        FileFormat format,
        OfficerCode uploadedBy,
        Instant uploadedAt,
        int total,
        int imported,
        String problem,
        Integer problemLine,
        String errorId,
        Instant importedAt,
        OfficerCode undoneBy,
        Instant undoneAt,
        String undoReason)
        implements Serializable {

    public boolean isOpen() {
        return stage == BatchStage.UPLOADED;
    }

    public boolean isWorking() {
        return stage == BatchStage.IMPORTING;
    }

    public int percent() {
        return total == 0 ? 0 : Math.min(100, imported * 100 / total);
    }
}
