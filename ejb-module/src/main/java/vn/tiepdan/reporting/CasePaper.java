package vn.tiepdan.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.document.FileKind;
import vn.tiepdan.processing.ProcessingPaper;

/**
 * One paper of a case, as who sees its record in full may see it.
 *
 * @param key by which the list goes on behind it; the code of a file or receipt
 * @param of on what sort of record it lies, and {@code record} the code of that
 * @param name what a file is called; null for the others
 * @param paper which paper of processing; null for the others
 */
public record CasePaper(
        String key,
        StoryLine.Sort of,
        String record,
        Sort sort,
        LocalDate on,
        String name,
        FileKind fileKind,
        Integer size,
        ProcessingPaper paper)
        implements Serializable {

    /** Where the paper comes from. */
    public enum Sort {
        FILE,
        RECEIPT,
        PROCESSING
    }
}
