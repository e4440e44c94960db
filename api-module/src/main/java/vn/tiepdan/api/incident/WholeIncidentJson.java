package vn.tiepdan.api.incident;

import java.time.Instant;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.incident.EventKind;
import vn.tiepdan.incident.FlashRecipient;
import vn.tiepdan.incident.FlashRow;
import vn.tiepdan.incident.IncidentLine;
import vn.tiepdan.incident.IncidentRow;
import vn.tiepdan.incident.IncidentState;
import vn.tiepdan.incident.OptionTold;

/** One gathering with its flash report and its steps; nobody is named. */
public record WholeIncidentJson(
        IncidentJson incident,
        String peopleSource,
        String demands,
        int representatives,
        String requestedBy,
        Instant requestedAt,
        String requestBasis,
        int contacts,
        int promises,
        int promisesOpen,
        ReportJson report,
        List<StepJson> steps) {

    static WholeIncidentJson of(IncidentLine line, IncidentRow row, FlashRow report, Labels labels) {
        return new WholeIncidentJson(
                IncidentJson.of(line, labels),
                row.peopleSource(),
                row.demands(),
                row.representatives().size(),
                row.requestedBy(),
                row.requestedAt(),
                row.requestBasis(),
                row.contacts().size(),
                row.promises().size(),
                row.openPromises().size(),
                report == null ? null : ReportJson.of(report),
                row.lines().stream()
                        .filter(one -> one.kind() == EventKind.STATE)
                        .map(one -> new StepJson(one.state(), labels.of("incident.state", one.state()), one.at()))
                        .toList());
    }

    /** The flash report. */
    public record ReportJson(
            Instant dueAt,
            Instant sentAt,
            String facts,
            String judgement,
            List<OptionTold> options,
            List<FlashRecipient> receivedBy) {

        private static ReportJson of(FlashRow row) {
            return new ReportJson(
                    row.dueAt(),
                    row.sentAt(),
                    row.facts(),
                    row.judgement(),
                    row.options(),
                    row.receipts().stream().map(FlashRow.Receipt::recipient).toList());
        }
    }

    /** When it came to a state. */
    public record StepJson(IncidentState state, String stateLabel, Instant at) {}
}
