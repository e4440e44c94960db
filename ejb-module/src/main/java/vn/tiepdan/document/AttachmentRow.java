package vn.tiepdan.document;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/** An attached file as its record lists it, for those who may see that record. */
public record AttachmentRow(
        AttachmentCode code,
        String name,
        FileKind kind,
        int size,
        String sha256,
        LocalDate attachedOn,
        OfficerCode attachedBy)
        implements Serializable {}
