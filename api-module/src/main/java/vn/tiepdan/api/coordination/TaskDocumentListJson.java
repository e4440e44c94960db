package vn.tiepdan.api.coordination;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FileKind;

/** The files of a task, in the order in which they came; a task has not many. */
public record TaskDocumentListJson(List<DocumentJson> items) {

    /** One file: what it is and of which day; its content is not handed out, and nobody is named. */
    public record DocumentJson(String code, String name, FileKind type, int size, LocalDate on) {

        static DocumentJson of(AttachmentRow row) {
            return new DocumentJson(row.code().value(), row.name(), row.kind(), row.size(), row.attachedOn());
        }
    }
}
