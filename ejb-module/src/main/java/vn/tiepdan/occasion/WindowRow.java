package vn.tiepdan.occasion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An event window with its stages in the order of time and the changes of its phases, oldest first.
 *
 * @param today where today stands in it, or null
 */
public record WindowRow(
        WindowCode code,
        WindowType type,
        String title,
        String titleEn,
        int daysBefore,
        int daysAfter,
        List<StageSpan> stages,
        List<PhaseChangeRow> changes,
        OccasionDay today,
        int version)
        implements Serializable {

    public WindowRow {
        stages = List.copyOf(stages);
        changes = List.copyOf(changes);
    }

    /** The phases alone, without what lies before, between and after them. */
    public List<StageSpan> phases() {
        return stages.stream().filter(span -> span.stage() == PhaseStage.DURING).toList();
    }

    public LocalDate firstDay() {
        return phases().get(0).from();
    }

    public LocalDate lastDay() {
        List<StageSpan> phases = phases();
        return phases.get(phases.size() - 1).to();
    }
}
