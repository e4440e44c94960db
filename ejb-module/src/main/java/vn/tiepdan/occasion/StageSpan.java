package vn.tiepdan.occasion;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One stage of an event window from its first to its last day.
 *
 * @param phase the phase it is; for a gap the phase just ended, before the event the first one, after it the last
 */
public record StageSpan(PhaseStage stage, int phase, LocalDate from, LocalDate to) implements Serializable {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isPast(LocalDate today) {
        return today.isAfter(to);
    }

    /** How many days the stage lasts, weekends included. */
    public int length() {
        return dayNumber(to);
    }

    /** Which day of the stage it is; the first day is day 1. */
    public int dayNumber(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(from, day) + 1;
    }

    /** The key of the stage's name: "Đợt hai". */
    public String name() {
        return "occasion.span." + stage;
    }

    /** What fills the gaps of {@link #name}: the phase and the one that follows. */
    public List<Object> arguments() {
        return List.of(phase, phase + 1);
    }
}
