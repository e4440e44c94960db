package vn.tiepdan.occasion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a day stands in an event window, ready to be told in words.
 *
 * @param dayNumber which day of the stage it is, from 1
 * @param daysLeft days until the stage is over, 1 on its last day
 */
public record OccasionDay(
        WindowCode window,
        String title,
        LocalDate day,
        PhaseStage stage,
        int phase,
        int dayNumber,
        int daysLeft,
        LocalDate from,
        LocalDate to)
        implements Serializable {

    static OccasionDay of(EventWindow window, StageSpan span, LocalDate day) {
        return new OccasionDay(
                window.code(),
                window.title(),
                day,
                span.stage(),
                span.phase(),
                span.dayNumber(day),
                span.length() - span.dayNumber(day) + 1,
                span.from(),
                span.to());
    }

    /** The key of the sentence: "Ngày thứ 2 của đợt hai". */
    public String words() {
        return "occasion.day." + stage;
    }

    /** What fills the gaps of {@link #words}: day of the stage, phase, next phase, days left. */
    public List<Object> arguments() {
        return List.of(dayNumber, phase, phase + 1, daysLeft);
    }
}
