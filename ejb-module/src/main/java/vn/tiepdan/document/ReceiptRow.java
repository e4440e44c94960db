package vn.tiepdan.document;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.tiepdan.organisation.OfficerCode;

/** A receipt as lists show it: no giver, no papers. */
public record ReceiptRow(
        ReceiptCode code,
        String ownerKind,
        String ownerCode,
        LocalDateTime issuedAt,
        OfficerCode issuedBy,
        String receiverName,
        int copies,
        String voidReason,
        int version)
        implements Serializable {

    public PaperOwner owner() {
        return new PaperOwner(ownerKind, ownerCode);
    }

    public boolean isVoid() {
        return voidReason != null;
    }
}
