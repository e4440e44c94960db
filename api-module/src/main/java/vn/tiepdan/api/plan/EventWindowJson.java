package vn.tiepdan.api.plan;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.occasion.PhaseChangeRow;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.occasion.WindowType;

/** An event with its stages, and each change of a phase's dates. */
public record EventWindowJson(
        String code,
        WindowType type,
        String title,
        int daysBefore,
        int daysAfter,
        List<StageJson> stages,
        List<ChangeJson> changes) {

    static EventWindowJson of(WindowRow row, Labels labels) {
        return new EventWindowJson(
                row.code().value(),
                row.type(),
                labels.either(row.title(), row.titleEn()),
                row.daysBefore(),
                row.daysAfter(),
                row.stages().stream().map(span -> StageJson.of(span, labels)).toList(),
                row.changes().stream().map(ChangeJson::of).toList());
    }

    /** One stage; {@code phase} is the phase it is, or the one it lies beside. */
    public record StageJson(PhaseStage stage, int phase, String label, LocalDate from, LocalDate to) {

        private static StageJson of(StageSpan span, Labels labels) {
            return new StageJson(
                    span.stage(),
                    span.phase(),
                    labels.text(span.name(), span.arguments().toArray()),
                    span.from(),
                    span.to());
        }
    }

    /** What the dates of a phase were and became. */
    public record ChangeJson(
            int phase, LocalDate wasFrom, LocalDate wasTo, LocalDate from, LocalDate to, String reason, LocalDate on) {

        private static ChangeJson of(PhaseChangeRow row) {
            return new ChangeJson(
                    row.phase(), row.wasFrom(), row.wasTo(), row.nowFrom(), row.nowTo(), row.reason(), row.changedOn());
        }
    }
}
