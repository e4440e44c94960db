package vn.tiepdan.api.plan;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.plan.DueRule;
import vn.tiepdan.plan.TaskKind;
import vn.tiepdan.plan.TraceRow;

/** The duties of a plan with the tasks that carry them out. */
public record DutyListJson(List<DutyJson> items) {

    static DutyListJson of(List<TraceRow> rows, Labels labels) {
        return new DutyListJson(
                rows.stream().map(row -> DutyJson.of(row, labels)).toList());
    }

    /** One duty; {@code total} counts its tasks, also those that are not shown to the client. */
    public record DutyJson(
            String plan,
            String locus,
            List<String> serves,
            String content,
            TaskKind kind,
            String kindLabel,
            String lead,
            String leadName,
            List<String> supports,
            DueRule due,
            String dueLabel,
            int total,
            long done,
            long overdue,
            List<GivenJson> tasks) {

        private static DutyJson of(TraceRow row, Labels labels) {
            return new DutyJson(
                    row.plan().value(),
                    row.duty().locus(),
                    row.duty().serves() == null
                            ? List.of()
                            : List.of(row.duty().serves().split(", ")),
                    row.duty().content(),
                    row.duty().kind(),
                    labels.of("plan.kind", row.duty().kind()),
                    row.duty().unit().value(),
                    row.duty().unitName(),
                    row.duty().supports().stream().map(UnitCode::value).toList(),
                    row.duty().dueRule(),
                    labels.of("plan.due", row.duty().dueRule()),
                    row.total(),
                    row.done(),
                    row.overdue(),
                    row.given().stream().map(one -> GivenJson.of(one, labels)).toList());
        }
    }

    /** One task of the common list. */
    public record GivenJson(
            String code, LocalDate dueOn, TaskState state, String stateLabel, boolean overdue, String evidence) {

        private static GivenJson of(DutyRow row, Labels labels) {
            return new GivenJson(
                    row.code().value(),
                    row.dueOn(),
                    row.state(),
                    labels.of("coordination.state", row.state()),
                    row.overdue(),
                    row.evidence());
        }
    }
}
