package vn.tiepdan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.identity.CitizenAsked;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Invalid;

/**
 * Takes files and receipts along when their record turns out to denounce. Called by the use cases of petitions and visits, in
 * their transaction, which have asked who may do so.
 */
@ApplicationScoped
public class PapersUnderSeal {

    @Inject
    Attachments attachments;

    @Inject
    Receipts receipts;

    @Inject
    Vault vault;

    /**
     * Everything of the one record belongs to the other from now on; receipts refer to the seal in place of the giver. Whoever
     * attached a file reads it still, nobody else does.
     *
     * @param seal the giver's alias; null, like who it is, when nobody is known who could have been given a receipt
     */
    public void follow(PaperOwner from, PaperOwner to, String seal, PersonalData giver) {
        for (Attachment attachment : attachments.everOf(from)) {
            String context = attachment.code() + " content";
            byte[] content = stripped(attachment.kind(), vault.open(attachment.sealedContent(), context));
            attachment.goesUnderSeal(to, vault.seal(content, context), content.length);
        }
        receipts.everOf(from).forEach(receipt -> receipt.goesUnderSeal(to, seal, giver));
    }

    /** A file that cannot be read well enough to strip it was taken in all the same, so it goes along as it is. */
    private static byte[] stripped(FileKind kind, byte[] content) {
        try {
            return Traces.removed(kind, content);
        } catch (Invalid damaged) {
            return content;
        }
    }

    void asked(@Observes CitizenAsked question) {
        question.isNamed(receipts.name(question.code()));
    }
}
