package vn.tiepdan.document;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * A file attached to a visit, a petition or another record.
 *
 * <p>Content, name and fingerprint are stored sealed: a scan shows handwriting, a file name often names a person, and a
 * fingerprint would prove that somebody's paper is here. In the open stand only its kind, its size and who attached it when.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private AttachmentCode code;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_code")
    private String ownerCode;

    @Enumerated(STRING)
    private FileKind kind;

    private int size;

    @Column(name = "sealed_label")
    private byte[] sealedLabel;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "sealed_content")
    private byte[] sealedContent;

    @Column(name = "attached_on")
    private LocalDate attachedOn;

    @Column(name = "attached_by")
    private OfficerCode attachedBy;

    @Column(name = "remove_reason")
    private String removeReason;

    protected Attachment() {} // for JPA

    static Attachment of(
            AttachmentCode code,
            PaperOwner owner,
            FileKind kind,
            int size,
            byte[] label,
            byte[] content,
            LocalDate on,
            OfficerCode by) {
        Attachment attachment = new Attachment();
        attachment.code = code;
        attachment.ownerKind = owner.kind();
        attachment.ownerCode = owner.code();
        attachment.kind = kind;
        attachment.size = size;
        attachment.sealedLabel = label;
        attachment.sealedContent = content;
        attachment.attachedOn = on;
        attachment.attachedBy = by;
        return attachment;
    }

    /** Takes the file off the record; that it was there, and why it went, stays. */
    void removeBecause(String reason) {
        String tidy = Folding.tidy(reason);
        if (tidy == null || tidy.length() > 300) {
            throw new Invalid("reason", "document.attachment.remove-reason");
        }
        requirePresent();
        removeReason = tidy;
    }

    /** Goes along to the record under seal, without what told where and by whom it was made. */
    void goesUnderSeal(PaperOwner record, byte[] sealed, int length) {
        ownerKind = record.kind();
        ownerCode = record.code();
        sealedContent = sealed.clone();
        size = length;
        removeReason = removeReason == null ? null : "";
    }

    void requirePresent() {
        if (removeReason != null) {
            throw new RuleBroken("document.attachment.removed");
        }
    }

    AttachmentCode code() {
        return code;
    }

    PaperOwner owner() {
        return new PaperOwner(ownerKind, ownerCode);
    }

    FileKind kind() {
        return kind;
    }

    int size() {
        return size;
    }

    byte[] sealedLabel() {
        return sealedLabel;
    }

    byte[] sealedContent() {
        return sealedContent;
    }

    LocalDate attachedOn() {
        return attachedOn;
    }

    OfficerCode attachedBy() {
        return attachedBy;
    }
}
