package vn.tiepdan.briefing;

import java.io.Serializable;
import java.util.List;

/**
 * All that a report says: its row, its facts by stretch of days, the large and complex cases that the reader may see, and apart from
 * these what its author thinks and proposes and what was decided.
 *
 * @param spans the whole first
 * @param editions codes of all its editions, the first one first
 */
public record ReportText(
        ReportRow row,
        List<ReportSpan> spans,
        List<CaseLine> cases,
        String assessment,
        String lessons,
        List<ProposalLine> proposals,
        List<DecisionLine> decisions,
        List<ReadLine> reads,
        List<ReportCode> editions)
        implements Serializable {

    public ReportText {
        spans = List.copyOf(spans);
        cases = List.copyOf(cases);
        proposals = List.copyOf(proposals);
        decisions = List.copyOf(decisions);
        reads = List.copyOf(reads);
        editions = List.copyOf(editions);
    }

    public ReportSpan whole() {
        return spans.get(0);
    }
}
