package vn.tiepdan.incident;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;

/** That a recipient has the flash report. */
@Entity
@Table(name = "flash_receipt")
public class FlashReceipt {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "flash_receipt_seq")
    @SequenceGenerator(name = "flash_receipt_seq", sequenceName = "flash_receipt_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "report_id")
    private FlashReport report;

    @Enumerated(STRING)
    private FlashRecipient recipient;

    @Column(name = "received_by")
    private OfficerCode receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected FlashReceipt() {} // for JPA

    static FlashReceipt given(FlashReport report, FlashRecipient recipient, OfficerCode by, Instant now) {
        FlashReceipt receipt = new FlashReceipt();
        receipt.report = report;
        receipt.recipient = recipient;
        receipt.receivedBy = by;
        receipt.receivedAt = now;
        return receipt;
    }

    FlashRow.Receipt row(Function<OfficerCode, String> names) {
        return new FlashRow.Receipt(recipient, names.apply(receivedBy), receivedAt);
    }
}
