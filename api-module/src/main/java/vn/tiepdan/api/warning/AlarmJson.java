package vn.tiepdan.api.warning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.warning.AlarmFinding;
import vn.tiepdan.warning.AlarmLevel;
import vn.tiepdan.warning.AlarmRow;
import vn.tiepdan.warning.AlarmState;

/** An alarm: why it was raised, in numbers and in words, and what became of it. */
public record AlarmJson(
        String code,
        int version,
        String unit,
        String group,
        String groupName,
        SubjectField field,
        String fieldLabel,
        AlarmLevel level,
        String levelLabel,
        AlarmState state,
        String stateLabel,
        String reason,
        int days,
        int arrivals,
        int parties,
        int people,
        BigDecimal expected,
        Instant raisedAt,
        LocalDate lastSeenOn,
        Instant acknowledgedAt,
        LocalDate endedOn,
        AlarmFinding finding) {

    static AlarmJson of(AlarmRow row, Labels labels) {
        String field = labels.of("matter.field", row.field());
        return new AlarmJson(
                row.code(),
                row.version(),
                row.unit().value(),
                row.group(),
                row.groupName(),
                row.field(),
                field,
                row.level(),
                labels.of("warning.level", row.level()),
                row.state(),
                labels.of("warning.state", row.state()),
                labels.text(
                        row.usually() == 0 ? "warning.reason.none" : "warning.reason.some",
                        row.arrivals(),
                        row.days(),
                        row.groupName(),
                        field,
                        row.usually(),
                        row.people()),
                row.days(),
                row.arrivals(),
                row.parties(),
                row.people(),
                row.expected(),
                row.raisedAt(),
                row.lastSeenOn(),
                row.acknowledgedAt(),
                row.endedOn(),
                row.finding());
    }
}
