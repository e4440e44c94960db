package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * An answer to a citizen with the proof of how it was given.
 *
 * <p>Refused at the field: no proof ({@code petition.reply.proof-missing}), a written answer without the number of its document
 * ({@code petition.reply.document-number-missing}), a day to come ({@code petition.reply.in-future}).
 *
 * @param promisedOn with the notice that more time is needed, the day on which the answer is promised; else null
 * @param remote with the acceptance of a complaint, whether its matter lies where it is remote and hard to reach, which gives
 *     settlement the longer time (Luật Khiếu nại article 28); else false
 */
public record Reply(
        ReplyContent content,
        ReplyMode mode,
        LocalDate givenOn,
        String documentNumber,
        String proof,
        String note,
        LocalDate promisedOn,
        boolean remote)
        implements Serializable {

    public Reply {
        documentNumber = Folding.tidy(documentNumber);
        proof = Folding.tidy(proof);
        note = Folding.tidy(note);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(content != null, found, "content", "petition.reply.content-missing");
        Invalid.unless(mode != null, found, "mode", "petition.reply.mode-missing");
        Invalid.unless(givenOn != null, found, "givenOn", "petition.reply.day-missing");
        Invalid.unless(proof != null, found, "proof", "petition.reply.proof-missing");
        Invalid.unless(proof == null || proof.length() <= 500, found, "proof", "petition.reply.proof-too-long");
        Invalid.unless(note == null || note.length() <= 1000, found, "note", "petition.reply.note-too-long");
        Invalid.unless(
                mode == ReplyMode.ORAL || documentNumber != null,
                found,
                "documentNumber",
                "petition.reply.document-number-missing");
        Invalid.unless(
                documentNumber == null || documentNumber.length() <= 40,
                found,
                "documentNumber",
                "petition.reply.document-number-too-long");
        promisedOn = content == ReplyContent.MORE_TIME ? promisedOn : null;
        remote = remote && content == ReplyContent.ACCEPTED;
        Invalid.unless(
                promisedOn == null || givenOn == null || !promisedOn.isBefore(givenOn),
                found,
                "promisedOn",
                "petition.reply.promise-before");
        Invalid.refuse(found);
    }

    public Reply(
            ReplyContent content, ReplyMode mode, LocalDate givenOn, String documentNumber, String proof, String note) {
        this(content, mode, givenOn, documentNumber, proof, note, null);
    }

    public Reply(
            ReplyContent content,
            ReplyMode mode,
            LocalDate givenOn,
            String documentNumber,
            String proof,
            String note,
            LocalDate promisedOn) {
        this(content, mode, givenOn, documentNumber, proof, note, promisedOn, false);
    }

    /** Refuses an answer given before the matter came in or after today. */
    public void requireBetween(LocalDate received, LocalDate today) {
        require(!givenOn.isAfter(today), "givenOn", "petition.reply.in-future");
        require(!givenOn.isBefore(received), "givenOn", "petition.reply.before-receipt");
    }

    /** Every text in words of one's own, none of which may name whoever is under seal. */
    public String[] texts() {
        return new String[] {documentNumber, proof, note};
    }

    /** Whether it tells the main outcome of a petition, which has a deed of its own. */
    boolean isOutcome() {
        return content != ReplyContent.MORE_TIME && content != ReplyContent.ANSWERED;
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
