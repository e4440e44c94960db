package vn.tiepdan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tiepdan.protection.Vault;

/**
 * Seals and opens what files are called. Whoever asks for a name has asked first whether the caller sees the file's record in
 * full, and that it is not under seal.
 */
@ApplicationScoped
public class FileLabels {

    @Inject
    Vault vault;

    public String name(AttachmentCode code, byte[] sealedLabel) {
        return of(code, sealedLabel).name();
    }

    FileLabel of(AttachmentCode code, byte[] sealedLabel) {
        return FileLabel.of(vault.open(sealedLabel, code + " label"));
    }

    byte[] sealed(AttachmentCode code, FileLabel label) {
        return vault.seal(label.bytes(), code + " label");
    }
}
