package vn.tiepdan.api.duplicate;

import java.time.LocalDate;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.duplicate.DuplicateRow;
import vn.tiepdan.duplicate.LinkState;
import vn.tiepdan.duplicate.ProposeDuplicate;
import vn.tiepdan.duplicate.Verdict;
import vn.tiepdan.petition.PetitionCode;

/** What a petition was found to be to another; {@code other} is null when that one is not shown to the caller. */
public record DuplicateJson(
        String code,
        String petition,
        String other,
        boolean original,
        Verdict verdict,
        String verdictLabel,
        LinkState state,
        String stateLabel,
        String proposedBy,
        LocalDate proposedOn,
        String decidedBy,
        LocalDate decidedOn,
        String reason,
        LocalDate undoneUntil) {

    static DuplicateJson of(DuplicateRow row, Labels labels) {
        boolean masked = row.other() == null;
        return new DuplicateJson(
                row.code().value(),
                row.original() && masked ? null : row.petition().value(),
                masked ? null : row.other().value(),
                row.original(),
                row.verdict(),
                labels.of("duplicate.verdict", row.verdict()),
                row.state(),
                labels.of("duplicate.state", row.state()),
                row.proposedBy().value(),
                row.proposedOn(),
                row.decidedBy() == null ? null : row.decidedBy().value(),
                row.decidedOn(),
                masked ? null : row.reason(),
                row.undoneUntil());
    }

    /** The proposal that a body tells of. */
    static ProposeDuplicate read(JsonBody body) {
        String other = body.text("other");
        Verdict verdict = body.choice("verdict", Verdict.class);
        String caseTitle = body.text("caseTitle");
        body.finish();
        return body.make(
                () -> new ProposeDuplicate(other == null ? null : new PetitionCode(other), verdict, caseTitle));
    }
}
