package vn.tiepdan.takeover;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.tiepdan.petition.PetitionKind;

/**
 * What would become of a batch; nothing is stored for it.
 *
 * @param head the words at the heads of the columns, in their order
 * @param ambiguous heads that may say where petitions came from or where they went; who imports decides
 * @param missing columns without which it cannot be taken over
 * @param problems the first of them, row by row; {@code problemCount} counts all
 */
public record TakeoverPreview(
        List<String> head,
        Map<RegisterField, Integer> columns,
        List<String> ambiguous,
        List<RegisterField> missing,
        int total,
        int open,
        int closed,
        int anonymous,
        Map<PetitionKind, Integer> kinds,
        int firstNumber,
        int lastNumber,
        List<PreviewRow> rows,
        int problemCount,
        int problemRows,
        List<RowProblem> problems)
        implements Serializable {

    /** Whether it can be taken over as it stands. */
    public boolean isReady() {
        return missing.isEmpty() && problemCount == 0;
    }
}
