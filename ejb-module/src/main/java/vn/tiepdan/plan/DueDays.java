package vn.tiepdan.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowRow;

/**
 * On which days a task is due in an event, as its phases stand now.
 *
 * @param works whether offices work on a day
 * @param from no day before this one: what a plan gives after its event has begun, it gives from then on
 */
record DueDays(WindowRow event, Predicate<LocalDate> works, LocalDate from) {

    /** The days, the first one first; a standing duty has none. */
    List<LocalDate> of(DueRule rule, LocalDate named) {
        return switch (rule) {
            case STANDING -> List.of();
            case ON_DAY -> List.of(notBefore(named));
            case OPENING -> List.of(notBefore(event.firstDay().minusDays(1)));
            case END -> List.of(end());
            case EACH_DAY -> orEnd(workingDays());
            case EACH_WEEK -> orEnd(weeks());
        };
    }

    private LocalDate end() {
        List<StageSpan> stages = event.stages();
        return notBefore(stages.get(stages.size() - 1).to());
    }

    private LocalDate notBefore(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }

    /** When every phase is over it is due once, for the report. */
    private List<LocalDate> orEnd(List<LocalDate> days) {
        return days.isEmpty() ? List.of(end()) : days;
    }

    private List<LocalDate> workingDays() {
        return event.phases().stream()
                .flatMap(phase -> phase.from().datesUntil(phase.to().plusDays(1)))
                .filter(day -> !day.isBefore(from) && works.test(day))
                .toList();
    }

    private List<LocalDate> weeks() {
        TreeMap<LocalDate, LocalDate> last = new TreeMap<>();
        workingDays().forEach(day -> last.put(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day));
        return List.copyOf(last.values());
    }
}
