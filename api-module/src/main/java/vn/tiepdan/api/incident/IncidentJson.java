package vn.tiepdan.api.incident;

import java.time.Instant;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentLine;
import vn.tiepdan.incident.IncidentState;
import vn.tiepdan.occasion.PhaseStage;

/** A gathering as lists show it: counts, places and times. */
public record IncidentJson(
        String code,
        String unit,
        Destination destination,
        String destinationLabel,
        String place,
        int people,
        int minors,
        Instant seenAt,
        PhaseStage stage,
        Integer phase,
        IncidentState state,
        String stateLabel,
        Instant reportDueAt,
        Instant reportSentAt,
        boolean reportOverdue,
        int version) {

    static IncidentJson of(IncidentLine row, Labels labels) {
        return new IncidentJson(
                row.code().value(),
                row.unit().value(),
                row.destination(),
                labels.of("incident.destination", row.destination()),
                row.place(),
                row.people(),
                row.minors(),
                row.seenAt(),
                row.stage(),
                row.phase(),
                row.state(),
                labels.of("incident.state", row.state()),
                row.reportDueAt(),
                row.reportSentAt(),
                row.reportOverdue(),
                row.version());
    }
}
