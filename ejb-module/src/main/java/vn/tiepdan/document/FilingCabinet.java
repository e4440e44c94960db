package vn.tiepdan.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Invalid;

/** Keeps the files attached to records, sealed. Each method is one transaction, and asks first whether the caller may see the record. */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.INSPECTOR
})
public class FilingCabinet {

    private static final int MOST_MEGABYTES = 10;

    @Inject
    Attachments attachments;

    @Inject
    PaperDoor door;

    @Inject
    Vault vault;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST})
    public AttachmentCode put(AttachFile command) {
        FileKind kind = accepted(command.content());
        door.enter(command.owner(), command.name());
        AttachmentCode code = AttachmentCode.draw();
        Label label = new Label(FileName.clean(command.name(), kind), fingerprint(command.content()));
        attachments.add(Attachment.of(
                code,
                command.owner(),
                kind,
                command.content().length,
                vault.seal(label.bytes(), code + " label"),
                vault.seal(command.content(), code + " content"),
                LocalDate.now(clock),
                scope.me()));
        trail.done("attachment.put", code);
        return code;
    }

    public List<AttachmentRow> of(PaperOwner owner) {
        door.enter(owner);
        return attachments.of(owner).stream().map(this::row).toList();
    }

    public AttachedFile take(AttachmentCode code) {
        Attachment attachment = attachments.withCode(code);
        door.enter(attachment.owner());
        attachment.requirePresent();
        trail.done("attachment.take", code);
        byte[] content = vault.open(attachment.sealedContent(), code + " content");
        return new AttachedFile(label(attachment).name(), attachment.kind(), content);
    }

    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
    public void remove(AttachmentCode code, String reason) {
        Attachment attachment = attachments.withCode(code);
        door.enter(attachment.owner(), reason);
        attachment.removeBecause(reason);
        trail.done("attachment.remove", code);
    }

    static FileKind accepted(byte[] content) {
        if (content == null || content.length == 0) {
            throw new Invalid("file", "document.attachment.empty");
        }
        if (content.length > MOST_MEGABYTES << 20) {
            throw new Invalid("file", "document.attachment.too-large", MOST_MEGABYTES);
        }
        return FileKind.of(content).orElseThrow(() -> new Invalid("file", "document.attachment.type-refused"));
    }

    private AttachmentRow row(Attachment attachment) {
        Label label = label(attachment);
        return new AttachmentRow(
                attachment.code(),
                label.name(),
                attachment.kind(),
                attachment.size(),
                label.sha256(),
                attachment.attachedOn(),
                attachment.attachedBy());
    }

    private Label label(Attachment attachment) {
        return Label.of(vault.open(attachment.sealedLabel(), attachment.code() + " label"));
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name and fingerprint of a file, sealed together, so that a list opens no content. */
    private record Label(String name, String sha256) {

        byte[] bytes() {
            return (sha256 + "\n" + name).getBytes(UTF_8);
        }

        static Label of(byte[] bytes) {
            String[] lines = new String(bytes, UTF_8).split("\n", 2);
            return new Label(lines[1], lines[0]);
        }
    }
}
