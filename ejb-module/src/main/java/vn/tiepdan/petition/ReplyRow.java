package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/** An answer as it stands in the record. */
public record ReplyRow(
        ReplyContent content,
        ReplyMode mode,
        LocalDate givenOn,
        OfficerCode givenBy,
        String documentNumber,
        String proof,
        String note,
        LocalDate promisedOn)
        implements Serializable {}
