package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * An answer to a citizen with the proof of how it was given.
 *
 * <p>Refused at the field: no proof ({@code petition.reply.proof-missing}), a written answer without the number of its document
 * ({@code petition.reply.document-number-missing}), a day to come ({@code petition.reply.in-future}).
 */
public record Reply(
        ReplyContent content, ReplyMode mode, LocalDate givenOn, String documentNumber, String proof, String note)
        implements Serializable {

    public Reply {
        documentNumber = Folding.tidy(documentNumber);
        proof = Folding.tidy(proof);
        note = Folding.tidy(note);
        require(content != null, "content", "petition.reply.content-missing");
        require(mode != null, "mode", "petition.reply.mode-missing");
        require(givenOn != null, "givenOn", "petition.reply.day-missing");
        require(proof != null, "proof", "petition.reply.proof-missing");
        require(proof.length() <= 500, "proof", "petition.reply.proof-too-long");
        require(note == null || note.length() <= 1000, "note", "petition.reply.note-too-long");
        require(
                mode == ReplyMode.ORAL || documentNumber != null,
                "documentNumber",
                "petition.reply.document-number-missing");
        require(
                documentNumber == null || documentNumber.length() <= 40,
                "documentNumber",
                "petition.reply.document-number-too-long");
    }

    /** Refuses an answer given before the matter came in or after today. */
    public void requireBetween(LocalDate received, LocalDate today) {
        require(!givenOn.isAfter(today), "givenOn", "petition.reply.in-future");
        require(!givenOn.isBefore(received), "givenOn", "petition.reply.before-receipt");
    }

    /** Whether settlement begins with it; a visit is answered by that, a petition is not. */
    public boolean accepts() {
        return content == ReplyContent.ACCEPTED;
    }

    /** Whether the matter is answered by it; a notice that more time is needed keeps the matter open. */
    public boolean closes() {
        return content != ReplyContent.MORE_TIME;
    }

    private static void require(boolean holds, String field, String code) {
        if (!holds) {
            throw new Invalid(field, code);
        }
    }
}
