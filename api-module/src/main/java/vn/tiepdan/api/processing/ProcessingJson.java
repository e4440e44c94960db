package vn.tiepdan.api.processing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.ProcessingRow;

/** How a petition was processed, as the calling system may see it. */
public record ProcessingJson(
        List<Condition> asked,
        Map<String, Boolean> conditions,
        List<SupplementJson> supplements,
        List<ProposalJson> proposals,
        OutcomeJson outcome,
        LocalDate originalHandedOverOn,
        List<ResponseJson> responses,
        List<WithdrawalJson> withdrawals,
        List<String> parts) {

    static ProcessingJson of(ProcessingRow row, Labels labels) {
        Map<String, Boolean> conditions = new TreeMap<>();
        row.checked().forEach(checked -> conditions.put(checked.condition().name(), checked.met()));
        return new ProcessingJson(
                row.asked(),
                conditions,
                row.supplements().stream()
                        .map(one -> new SupplementJson(
                                one.missing(), one.askedOn(), one.dueOn(), one.cameOn(), one.whatCame()))
                        .toList(),
                row.proposals().stream()
                        .map(one -> new ProposalJson(
                                one.outcome(),
                                labels.of("petition.outcome", one.outcome()),
                                one.ground(),
                                one.reason(),
                                one.proposedOn(),
                                Objects.toString(one.proposedBy(), null),
                                one.decision(),
                                one.decidedOn(),
                                one.sentBackFor()))
                        .toList(),
                row.outcome() == null ? null : OutcomeJson.of(row.outcome(), labels),
                row.handover() == null ? null : row.handover().on(),
                row.responses().stream()
                        .map(one -> new ResponseJson(one.from(), one.documentNumber(), one.receivedOn(), one.content()))
                        .toList(),
                row.withdrawals().stream()
                        .map(one -> new WithdrawalJson(one.on(), one.form(), one.reason(), one.continuedFor()))
                        .toList(),
                row.parts().stream().map(Objects::toString).toList());
    }

    /** A request to supplement, and what came. */
    public record SupplementJson(
            String missing, LocalDate askedOn, LocalDate dueOn, LocalDate cameOn, String whatCame) {}

    /** What was proposed to the head, and his decision. */
    public record ProposalJson(
            MainOutcome outcome,
            String outcomeLabel,
            Condition ground,
            String reason,
            LocalDate proposedOn,
            String proposedBy,
            String decision,
            LocalDate decidedOn,
            String sentBackFor) {}

    /** The one main outcome. */
    public record OutcomeJson(
            MainOutcome outcome,
            String outcomeLabel,
            LocalDate on,
            String by,
            String documentNumber,
            Condition ground,
            String reason,
            String recipientUnit,
            String recipientBody,
            RecipientBranch branch,
            LocalDate overdueSince) {

        private static OutcomeJson of(ProcessingRow.Outcome row, Labels labels) {
            return new OutcomeJson(
                    row.outcome(),
                    labels.of("petition.outcome", row.outcome()),
                    row.on(),
                    row.by().value(),
                    row.documentNumber(),
                    row.ground(),
                    row.reason(),
                    Objects.toString(row.recipientUnit(), null),
                    row.recipientBody(),
                    row.branch(),
                    row.overdueSince());
        }
    }

    /** What the other body replied. */
    public record ResponseJson(String from, String documentNumber, LocalDate receivedOn, String content) {}

    /** That the author took it back. */
    public record WithdrawalJson(LocalDate on, String form, String reason, String continuedFor) {}
}
