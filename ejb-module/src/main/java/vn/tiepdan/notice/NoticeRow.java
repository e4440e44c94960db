package vn.tiepdan.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One notice as its reader sees it.
 *
 * @param words the key of its text, with {@code arguments}
 * @param subjectKind the kind of the record, or null when it is about none, like the morning's counts
 * @param subjectCode by which the record is opened
 * @param recordCode how the record was called when the notice was told
 */
public record NoticeRow(
        NoticeCode code,
        String words,
        List<String> arguments,
        Tone tone,
        String subjectKind,
        String subjectCode,
        String recordCode,
        Instant toldAt,
        boolean read)
        implements Serializable {

    /** How pressing a notice is. */
    public enum Tone {
        SUMMARY,
        BEFORE,
        AT,
        AFTER
    }
}
