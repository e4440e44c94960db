package vn.tiepdan.api.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.EntryKind;
import vn.tiepdan.coordination.EntryRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskKind;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.organisation.UnitCode;

/** A task between units; it names no officer. {@code thread} is null in lists. */
public record TaskJson(
        String code,
        String unit,
        TaskMode mode,
        String modeLabel,
        TaskKind kind,
        String kindLabel,
        String lead,
        List<String> supports,
        String what,
        LocalDate dueOn,
        String term,
        OriginKind origin,
        String originCode,
        TaskState state,
        String stateLabel,
        LocalDate givenOn,
        LocalDate answeredOn,
        LocalDate reportedOn,
        String evidence,
        LocalDate closedOn,
        String reason,
        int urged,
        int files,
        boolean overdue,
        List<LineJson> thread) {

    static TaskJson of(DutyRow row, List<EntryRow> thread, Labels labels) {
        return new TaskJson(
                row.code().value(),
                row.unit().value(),
                row.mode(),
                labels.of("coordination.mode", row.mode()),
                row.kind(),
                labels.of("coordination.kind", row.kind()),
                row.lead().value(),
                row.supports().stream().map(UnitCode::value).toList(),
                row.what(),
                row.dueOn(),
                row.term(),
                row.origin().kind(),
                row.origin().code(),
                row.state(),
                labels.of("coordination.state", row.state()),
                row.givenOn(),
                row.answeredOn(),
                row.reportedOn(),
                row.evidence(),
                row.closedOn(),
                row.reason(),
                row.urged(),
                row.files(),
                row.overdue(),
                thread == null
                        ? null
                        : thread.stream().map(line -> LineJson.of(line, labels)).toList());
    }

    /** One line of the thread, by the unit that wrote it. */
    public record LineJson(
            int ordinal,
            EntryKind kind,
            String kindLabel,
            String unit,
            String words,
            String number,
            LocalDate dueOn,
            boolean own,
            Instant at) {

        private static LineJson of(EntryRow line, Labels labels) {
            return new LineJson(
                    line.ordinal(),
                    line.kind(),
                    labels.of("coordination.entry", line.kind()),
                    line.unit().value(),
                    line.kind() == EntryKind.HANDED ? null : line.words(),
                    line.number(),
                    line.dueOn(),
                    line.own(),
                    line.writtenAt());
        }
    }
}
