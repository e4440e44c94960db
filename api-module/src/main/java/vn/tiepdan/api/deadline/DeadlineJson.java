package vn.tiepdan.api.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.Deadline;
import vn.tiepdan.deadline.Limit;
import vn.tiepdan.deadline.Regime;
import vn.tiepdan.deadline.TermRule;
import vn.tiepdan.deadline.TermUnit;

/** The last day of a legal term and the count that led to it; {@code due} is null for a rule without a date. */
public record DeadlineJson(
        String term,
        Regime regime,
        String regimeLabel,
        LocalDate trigger,
        TermRule rule,
        String ruleLabel,
        Integer length,
        TermUnit unit,
        String lengthLabel,
        LocalDate due,
        LocalDate milder,
        String basis,
        boolean provisional,
        boolean uncertain,
        List<Step> steps) {

    /** One day of the count and why it counts or does not; {@code limit} says which of two competing limits it belongs to. */
    public record Step(
            LocalDate date,
            boolean counted,
            int number,
            Deadline.Reason reason,
            String reasonLabel,
            String dayName,
            LimitJson limit) {}

    /** A length of time laid down by one instrument. */
    public record LimitJson(int length, TermUnit unit, String basis) {

        static LimitJson of(Limit limit) {
            return limit == null ? null : new LimitJson(limit.length(), limit.unit(), limit.basis());
        }
    }

    static DeadlineJson of(Deadline deadline, Labels labels) {
        return new DeadlineJson(
                deadline.term(),
                deadline.regime(),
                labels.of("deadline.regime", deadline.regime()),
                deadline.trigger(),
                deadline.rule(),
                labels.of("deadline.rule", deadline.rule()),
                deadline.length(),
                deadline.unit(),
                deadline.unit() == null ? null : labels.text("deadline.unit." + deadline.unit(), deadline.length()),
                deadline.due(),
                deadline.milder(),
                deadline.basis(),
                deadline.provisional(),
                deadline.uncertain(),
                deadline.steps().stream().map(step -> step(step, labels)).toList());
    }

    private static Step step(Deadline.Step step, Labels labels) {
        return new Step(
                step.date(),
                step.counted(),
                step.number(),
                step.reason(),
                labels.of("deadline.step", step.reason()),
                step.dayName() == null || step.dayName().isEmpty() ? null : step.dayName(),
                LimitJson.of(step.limit()));
    }
}
