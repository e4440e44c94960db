package vn.tiepdan.document;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/**
 * An attached file as its record lists it, for those who may see that record.
 *
 * @param ordinal its place among the files of the record, by which one without a name is called
 * @param name null while the record is under seal, like its fingerprint
 * @param readable whether the caller may read what is in it
 */
public record AttachmentRow(
        AttachmentCode code,
        int ordinal,
        String name,
        FileKind kind,
        int size,
        String sha256,
        LocalDate attachedOn,
        OfficerCode attachedBy,
        boolean readable)
        implements Serializable {}
