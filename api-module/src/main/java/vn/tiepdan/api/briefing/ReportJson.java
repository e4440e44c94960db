package vn.tiepdan.api.briefing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.briefing.FactName;
import vn.tiepdan.briefing.ReportKind;
import vn.tiepdan.briefing.ReportRow;
import vn.tiepdan.briefing.ReportText;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.shared.LawTime;

/** A report that was handed in. {@code facts}, {@code cases} and the texts stand in a single one only. */
public record ReportJson(
        String code,
        String unit,
        ReportKind kind,
        String kindLabel,
        LocalDate from,
        LocalDate to,
        int edition,
        boolean newest,
        OffsetDateTime submittedAt,
        OffsetDateTime readAt,
        OffsetDateTime approvedAt,
        String request,
        Map<String, Long> facts,
        List<CaseJson> cases,
        String assessment,
        List<String> proposals) {

    /** A large, complex or watched case of a report that the caller sees. */
    public record CaseJson(
            String code,
            int people,
            int visits,
            boolean large,
            boolean complex,
            List<WatchGround> grounds,
            String situation) {}

    static ReportJson of(ReportRow row, Labels labels) {
        return of(row, labels, null, null, null, null);
    }

    static ReportJson of(ReportText text, Labels labels) {
        Map<String, Long> facts = new LinkedHashMap<>();
        for (FactName name : FactName.values()) {
            if (text.whole().number(name) != null) {
                facts.put(name.name(), text.whole().number(name));
            }
        }
        return of(
                text.row(),
                labels,
                facts,
                text.cases().stream()
                        .map(line -> new CaseJson(
                                line.matter() == null ? null : line.matter().value(),
                                line.people(),
                                line.visits(),
                                line.large(),
                                line.complex(),
                                line.grounds(),
                                line.situation()))
                        .toList(),
                text.assessment(),
                text.proposals().stream().map(line -> line.what()).toList());
    }

    private static ReportJson of(
            ReportRow row,
            Labels labels,
            Map<String, Long> facts,
            List<CaseJson> cases,
            String assessment,
            List<String> proposals) {
        return new ReportJson(
                row.code().value(),
                row.unit().value(),
                row.kind(),
                labels.of("briefing.kind", row.kind()),
                row.from(),
                row.to(),
                row.edition(),
                row.newest(),
                at(row.submittedAt()),
                at(row.readAt()),
                at(row.approvedAt()),
                row.request(),
                facts,
                cases,
                assessment,
                proposals);
    }

    private static OffsetDateTime at(java.time.Instant moment) {
        return moment == null ? null : moment.atZone(LawTime.ZONE).toOffsetDateTime();
    }
}
