package vn.tiepdan.api.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.ClockExplanation;
import vn.tiepdan.deadline.ExtensionRow;
import vn.tiepdan.deadline.PauseRow;
import vn.tiepdan.deadline.StopKind;
import vn.tiepdan.deadline.TransitionRow;

/** One clock of a record and why it ends on its day. */
public record ClockWhyJson(
        RecordClockJson clock,
        DeadlineJson counted,
        List<PauseJson> pauses,
        List<ExtensionJson> extensions,
        List<TransitionJson> transitions) {

    /** A time during which the clock stood still; {@code until} is null while it does. */
    public record PauseJson(
            StopKind kind, String kindLabel, LocalDate from, String decision, LocalDate until, String untilDecision) {

        static PauseJson of(PauseRow row, Labels labels) {
            return new PauseJson(
                    row.kind(),
                    labels.of("deadline.stop", row.kind()),
                    row.from(),
                    row.decision(),
                    row.until(),
                    row.untilDecision());
        }
    }

    /** A written extension to the longer total {@code to}. */
    public record ExtensionJson(String to, LocalDate on, String decision, LocalDate dueBefore) {

        static ExtensionJson of(ExtensionRow row) {
            return new ExtensionJson(row.toCode(), row.on(), row.decision(), row.dueBefore());
        }
    }

    /** A transitional clause that was applied. */
    public record TransitionJson(String code, String basis) {

        static TransitionJson of(TransitionRow row) {
            return new TransitionJson(row.code(), row.basis());
        }
    }

    public static ClockWhyJson of(ClockExplanation why, Labels labels) {
        return new ClockWhyJson(
                RecordClockJson.of(why.clock(), labels),
                DeadlineJson.of(why.counted(), labels),
                why.pauses().stream().map(pause -> PauseJson.of(pause, labels)).toList(),
                why.extensions().stream().map(ExtensionJson::of).toList(),
                why.transitions().stream().map(TransitionJson::of).toList());
    }
}
