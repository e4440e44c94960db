package vn.tiepdan.processing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;

/** How the citizen, or who forwarded the petition, is told of a step, with its proof; checked as any answer is. */
public record Notice(ReplyMode mode, LocalDate givenOn, String documentNumber, String proof, String note)
        implements Serializable {

    public Notice {
        new Reply(ReplyContent.MORE_TIME, mode, givenOn, documentNumber, proof, note);
    }

    Reply telling(ReplyContent content) {
        return new Reply(content, mode, givenOn, documentNumber, proof, note);
    }
}
