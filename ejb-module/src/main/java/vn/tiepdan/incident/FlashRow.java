package vn.tiepdan.incident;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A flash report that was sent, with who confirmed to have it. */
public record FlashRow(
        Instant dueAt,
        String facts,
        String judgement,
        String sentByName,
        Instant sentAt,
        List<OptionTold> options,
        List<Receipt> receipts)
        implements Serializable {

    public FlashRow {
        options = List.copyOf(options);
        receipts = List.copyOf(receipts);
    }

    public boolean isLate() {
        return sentAt.isAfter(dueAt);
    }

    /** Whether that recipient has it. */
    public boolean isWith(String recipient) {
        return receipts.stream().anyMatch(receipt -> receipt.recipient().name().equals(recipient));
    }

    /** That one recipient has it. */
    public record Receipt(FlashRecipient recipient, String byName, Instant at) implements Serializable {}
}
