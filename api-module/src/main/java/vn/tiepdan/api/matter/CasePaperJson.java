package vn.tiepdan.api.matter;

import java.time.LocalDate;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.document.FileKind;
import vn.tiepdan.processing.ProcessingPaper;
import vn.tiepdan.reporting.CasePaper;
import vn.tiepdan.reporting.StoryLine;

/** One paper of a case: what it is, of which day, on which record; its content is not handed out. */
public record CasePaperJson(
        CasePaper.Sort sort,
        ProcessingPaper paper,
        String label,
        String code,
        String name,
        FileKind type,
        Integer size,
        LocalDate on,
        StoryLine.Sort of,
        String record) {

    static CasePaperJson of(CasePaper row, Labels labels) {
        boolean processing = row.sort() == CasePaper.Sort.PROCESSING;
        return new CasePaperJson(
                row.sort(),
                row.paper(),
                processing ? labels.of("processing.paper", row.paper()) : labels.of("matter.paper", row.sort()),
                processing ? null : row.key(),
                row.name(),
                row.fileKind(),
                row.size(),
                row.on(),
                row.of(),
                row.record());
    }
}
