package vn.tiepdan.api.briefing;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.briefing.AnswerRow;
import vn.tiepdan.briefing.AnswerState;
import vn.tiepdan.briefing.RequestRow;

/** A request for reports; {@code answers} stand in a single one only. */
public record RequestJson(
        String code,
        String asking,
        String subject,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        LocalDate askedOn,
        LocalDate consolidatedOn,
        int units,
        int sent,
        int received,
        boolean overdue,
        List<AnswerJson> answers) {

    /** What one unit answered. */
    public record AnswerJson(
            String unit, AnswerState state, String stateLabel, String report, String returnReason, boolean late) {

        static AnswerJson of(AnswerRow row, Labels labels) {
            return new AnswerJson(
                    row.unit().value(),
                    row.state(),
                    labels.of("briefing.state", row.state()),
                    row.report() == null ? null : row.report().value(),
                    row.returnReason(),
                    row.late());
        }
    }

    static RequestJson of(RequestRow row, List<AnswerRow> answers, Labels labels) {
        return new RequestJson(
                row.code(),
                row.asking().value(),
                row.subject(),
                row.from(),
                row.to(),
                row.dueOn(),
                row.askedOn(),
                row.consolidatedOn(),
                row.units(),
                row.in(),
                row.received(),
                row.overdue(),
                answers == null
                        ? null
                        : answers.stream()
                                .map(answer -> AnswerJson.of(answer, labels))
                                .toList());
    }
}
