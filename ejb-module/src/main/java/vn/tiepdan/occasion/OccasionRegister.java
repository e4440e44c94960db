package vn.tiepdan.occasion;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiepdan.shared.Repository;

/** Reads event windows; the sessions of elected bodies are public, so they are open to everybody who is signed in. */
@Repository
public class OccasionRegister {

    private static final Comparator<OccasionDay> IN_A_PHASE_FIRST =
            comparing((OccasionDay day) -> day.stage() != PhaseStage.DURING).thenComparing(OccasionDay::to);

    @Inject
    EventWindows windows;

    @Inject
    Clock clock;

    /** Where today stands in every event that reaches it, one in a phase first; empty when no event does. */
    public List<OccasionDay> today() {
        return on(LocalDate.now(clock));
    }

    public List<OccasionDay> on(LocalDate day) {
        return on(day, windows.all());
    }

    /** The same for each day from the first to the last. */
    public Map<LocalDate, List<OccasionDay>> between(LocalDate from, LocalDate to) {
        List<EventWindow> all = windows.all();
        return from.datesUntil(to.plusDays(1)).collect(Collectors.toMap(Function.identity(), day -> on(day, all)));
    }

    private static List<OccasionDay> on(LocalDate day, List<EventWindow> all) {
        return all.stream()
                .map(window -> window.on(day))
                .flatMap(Optional::stream)
                .sorted(IN_A_PHASE_FIRST)
                .toList();
    }

    /** Every event window, the latest first. */
    public List<WindowRow> windows() {
        LocalDate today = LocalDate.now(clock);
        return windows.all().stream()
                .map(window -> window.row(today))
                .sorted(comparing(WindowRow::firstDay).reversed())
                .toList();
    }

    public WindowRow window(WindowCode code) {
        return windows.withCode(code).row(LocalDate.now(clock));
    }

    public boolean knows(WindowCode code) {
        return windows.find(code).isPresent();
    }
}
