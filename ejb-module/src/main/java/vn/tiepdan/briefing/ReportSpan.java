package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import vn.tiepdan.occasion.PhaseStage;

/**
 * A stretch of days of a report with what was counted in it.
 *
 * @param ordinal 0 for the whole, which every report has; the stages of an event follow from 1
 * @param stage null for the whole
 * @param numbers by name; what was not counted when the report was made is not in it
 */
public record ReportSpan(
        int ordinal, PhaseStage stage, int phase, LocalDate from, LocalDate to, Map<FactName, Long> numbers)
        implements Serializable {

    public ReportSpan {
        numbers = Map.copyOf(numbers);
    }

    /** The number; null when it was not counted. */
    public Long number(FactName name) {
        return numbers.get(name);
    }

    /** Whether nothing came in: a report is owed all the same. */
    public boolean isZero() {
        return numbers.getOrDefault(FactName.VISITS, 0L) == 0
                && numbers.getOrDefault(FactName.PETITIONS, 0L) == 0
                && numbers.getOrDefault(FactName.INCIDENTS, 0L) == 0;
    }
}
