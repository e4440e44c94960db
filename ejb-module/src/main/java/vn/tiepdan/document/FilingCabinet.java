package vn.tiepdan.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Keeps the files attached to records, sealed. Each method is one transaction, and asks first whether the caller may see the
 * record.
 *
 * <p>The file of a record that denounces, or still may, shows a hand or a face: it is stripped of what tells where and by whom
 * it was made, and only who attached it reads it again; the others see that it is there, not what it is called. When the
 * record turns out to be an open one, so are its files.
 */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.INSPECTOR,
    Role.POLICE,
    Role.FRONT,
    Role.CITY,
    Role.PARTY
})
public class FilingCabinet {

    private static final int MOST_MEGABYTES = 10;
    private static final int MOST_FILES = 200;

    @Inject
    Attachments attachments;

    @Inject
    PaperDoor door;

    @Inject
    FileLabels labels;

    @Inject
    Vault vault;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Who is neither at the desk nor a specialist puts a file only where the owner's feature lets him. */
    @RolesAllowed({
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.INSPECTOR,
        Role.POLICE,
        Role.FRONT,
        Role.CITY
    })
    public AttachmentCode put(AttachFile command) {
        FileKind kind = accepted(command.content());
        boolean underSeal = door.enterToKeep(command.owner(), Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST);
        if (attachments.countEverOf(command.owner()) >= MOST_FILES) {
            throw new RuleBroken("document.attachment.too-many", MOST_FILES);
        }
        byte[] content =
                door.stripsTraces(command.owner()) ? Traces.removed(kind, command.content()) : command.content();
        AttachmentCode code = AttachmentCode.draw();
        FileLabel label = new FileLabel(FileName.clean(command.name(), kind), fingerprint(content));
        attachments.add(Attachment.of(
                code,
                command.owner(),
                kind,
                content.length,
                labels.sealed(code, label),
                vault.seal(content, code + " content"),
                LocalDate.now(clock),
                scope.me()));
        door.refuseNaming(command.owner(), command.name());
        trail.done("attachment.put", code);
        return code;
    }

    public List<AttachmentRow> of(PaperOwner owner) {
        boolean underSeal = door.enterToRead(owner);
        List<AttachmentRow> rows = new ArrayList<>();
        for (Attachment attachment : attachments.of(owner)) {
            rows.add(row(attachment, rows.size() + 1, underSeal));
        }
        return rows;
    }

    public AttachedFile take(AttachmentCode code) {
        Attachment attachment = attachments.withCode(code);
        boolean underSeal = door.enterToRead(attachment.owner());
        attachment.requirePresent();
        if (underSeal && !isMine(attachment)) {
            throw new RuleBroken("document.attachment.under-seal");
        }
        trail.done("attachment.take", code);
        byte[] content = vault.open(attachment.sealedContent(), code + " content");
        String name = underSeal
                ? FileName.clean(null, attachment.kind())
                : label(attachment).name();
        return new AttachedFile(name, attachment.kind(), content);
    }

    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
    public void remove(AttachmentCode code, String reason) {
        Attachment attachment = attachments.withCode(code);
        door.enterToAct(attachment.owner(), Role.OFFICER, Role.CLERK, Role.OSU);
        attachment.removeBecause(reason);
        door.refuseNaming(attachment.owner(), reason);
        trail.done("attachment.remove", code);
    }

    static FileKind accepted(byte[] content) {
        if (content == null || content.length == 0) {
            throw new Invalid("file", "document.attachment.empty");
        }
        if (content.length > MOST_MEGABYTES << 20) {
            throw new Invalid("file", "document.attachment.too-large", MOST_MEGABYTES);
        }
        FileKind kind = FileKind.of(content).orElseThrow(() -> new Invalid("file", "document.attachment.type-refused"));
        OneFile.requireAlone(kind, content);
        if (kind == FileKind.PDF) {
            PdfFile.requireHarmless(content);
        }
        return kind;
    }

    private AttachmentRow row(Attachment attachment, int ordinal, boolean underSeal) {
        FileLabel label = underSeal ? null : label(attachment);
        return new AttachmentRow(
                attachment.code(),
                ordinal,
                label == null ? null : label.name(),
                attachment.kind(),
                attachment.size(),
                label == null ? null : label.sha256(),
                attachment.attachedOn(),
                attachment.attachedBy(),
                !underSeal || isMine(attachment));
    }

    private boolean isMine(Attachment attachment) {
        return attachment.attachedBy().equals(scope.me());
    }

    private FileLabel label(Attachment attachment) {
        return labels.of(attachment.code(), attachment.sealedLabel());
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
