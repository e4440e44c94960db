package vn.tiepdan.processing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.RecipientBranch;

/**
 * How a petition was processed, as the caller may see it: words in full or absent, facts always.
 *
 * @param asked the conditions that are asked of it at its level
 * @param parts the petitions into which it was split, as far as it may be told
 * @param senderTold whether who forwarded it was told how it was settled
 */
public record ProcessingRow(
        List<Condition> asked,
        List<Checked> checked,
        List<Supplement> supplements,
        List<Proposal> proposals,
        Outcome outcome,
        Handover handover,
        List<Response> responses,
        List<Withdrawal> withdrawals,
        List<PetitionCode> parts,
        boolean senderTold)
        implements Serializable {

    /** Whether the reply of the other body came. */
    public boolean isResponded() {
        return !responses.isEmpty();
    }

    /** The proposal that waits for the head; null for none. */
    public Proposal openProposal() {
        return proposals.stream()
                .filter(proposal -> proposal.decision() == null)
                .findFirst()
                .orElse(null);
    }

    /** The conditions that were found not met. */
    public List<Condition> failed() {
        return checked.stream()
                .filter(one -> !one.met())
                .map(Checked::condition)
                .toList();
    }

    /** One condition with its answer. */
    public record Checked(Condition condition, boolean met, LocalDate on, OfficerCode by) implements Serializable {}

    /** A request to supplement, and what came. */
    public record Supplement(
            String missing, LocalDate askedOn, OfficerCode askedBy, LocalDate dueOn, LocalDate cameOn, String whatCame)
            implements Serializable {}

    /** What was proposed to the head, and his decision. */
    public record Proposal(
            MainOutcome outcome,
            Condition ground,
            String reason,
            LocalDate proposedOn,
            OfficerCode proposedBy,
            String decision,
            LocalDate decidedOn,
            OfficerCode decidedBy,
            String sentBackFor)
            implements Serializable {}

    /** The one main outcome. */
    public record Outcome(
            MainOutcome outcome,
            LocalDate on,
            OfficerCode by,
            String documentNumber,
            Condition ground,
            String reason,
            UnitCode recipientUnit,
            String recipientBody,
            RecipientBranch branch,
            LocalDate overdueSince)
            implements Serializable {}

    /** That the original went under seal. */
    public record Handover(LocalDate on) implements Serializable {}

    /** What the other body replied. */
    public record Response(
            String from, String documentNumber, LocalDate receivedOn, String content, OfficerCode recordedBy)
            implements Serializable {}

    /** That the author took it back. */
    public record Withdrawal(LocalDate on, String form, String reason, String continuedFor, OfficerCode recordedBy)
            implements Serializable {}
}
