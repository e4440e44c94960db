package vn.tiepdan.occasion;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.shared.RuleBroken;

/**
 * An event that asks for special coordination, such as a session of the National Assembly, in one or more phases.
 *
 * <p>Its phases follow one another and never overlap. What stage a day belongs to is asked, never stored, so that a phase
 * that is moved takes all that hangs on it along; the dates it had stay readable with the reason of the change.
 */
@Entity
@Table(name = "event_window")
public class EventWindow {

    private static final int LONGEST_MARGIN = 90;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "event_window_seq")
    @SequenceGenerator(name = "event_window_seq", sequenceName = "event_window_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private WindowCode code;

    @Enumerated(STRING)
    private WindowType type;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "days_before")
    private int daysBefore;

    @Column(name = "days_after")
    private int daysAfter;

    @OneToMany(mappedBy = "window", cascade = PERSIST)
    @OrderBy("ordinal")
    private List<EventPhase> phases = new ArrayList<>();

    @OneToMany(mappedBy = "window", cascade = PERSIST)
    @OrderBy("id")
    private List<PhaseChange> changes = new ArrayList<>();

    protected EventWindow() {} // for JPA

    static EventWindow opened(OpenWindow command) {
        EventWindow window = new EventWindow();
        window.code = command.code();
        window.type = command.type();
        window.title = command.title();
        window.titleEn = command.titleEn();
        window.daysBefore = command.daysBefore();
        window.daysAfter = command.daysAfter();
        for (OpenWindow.Phase phase : command.phases()) {
            window.phases.add(EventPhase.of(window, window.phases.size() + 1, phase.from(), phase.to()));
        }
        window.require(!window.phases.isEmpty(), "occasion.window.without-phase");
        window.require(
                isMargin(window.daysBefore) && isMargin(window.daysAfter), "occasion.window.margin-out-of-range");
        window.requirePhasesInOrder();
        return window;
    }

    /** Gives a phase other dates, as when the event ends a day later than announced. */
    void movePhase(int ordinal, LocalDate from, LocalDate to, String reason, LocalDate today, String by) {
        EventPhase phase = phases.stream()
                .filter(each -> each.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("occasion.phase.not-found", code, ordinal));
        changes.add(PhaseChange.of(this, phase, from, to, reason, today, by));
        requirePhasesInOrder();
    }

    /** All stages in the order of time; they touch one another without a day between. */
    List<StageSpan> stages() {
        List<StageSpan> stages = new ArrayList<>();
        EventPhase first = phases.get(0);
        if (daysBefore > 0) {
            LocalDate from = first.startsOn().minusDays(daysBefore);
            stages.add(
                    new StageSpan(PhaseStage.BEFORE, 1, from, first.startsOn().minusDays(1)));
        }
        EventPhase previous = null;
        for (EventPhase phase : phases) {
            if (previous != null && previous.endsOn().plusDays(1).isBefore(phase.startsOn())) {
                LocalDate from = previous.endsOn().plusDays(1);
                stages.add(new StageSpan(
                        PhaseStage.GAP,
                        previous.ordinal(),
                        from,
                        phase.startsOn().minusDays(1)));
            }
            stages.add(new StageSpan(PhaseStage.DURING, phase.ordinal(), phase.startsOn(), phase.endsOn()));
            previous = phase;
        }
        if (previous != null && daysAfter > 0) {
            LocalDate from = previous.endsOn().plusDays(1);
            stages.add(new StageSpan(
                    PhaseStage.AFTER,
                    previous.ordinal(),
                    from,
                    previous.endsOn().plusDays(daysAfter)));
        }
        return stages;
    }

    /** Where the day stands; empty when the event does not reach it. */
    Optional<OccasionDay> on(LocalDate day) {
        return stages().stream()
                .filter(span -> span.contains(day))
                .findFirst()
                .map(span -> OccasionDay.of(this, span, day));
    }

    WindowRow row(LocalDate today) {
        return new WindowRow(
                code,
                type,
                title,
                titleEn,
                daysBefore,
                daysAfter,
                stages(),
                changes.stream().map(PhaseChange::row).toList(),
                on(today).orElse(null),
                version);
    }

    private void requirePhasesInOrder() {
        for (int next = 1; next < phases.size(); next++) {
            require(phases.get(next - 1).endsOn().isBefore(phases.get(next).startsOn()), "occasion.phases.overlap");
        }
    }

    private static boolean isMargin(int days) {
        return days >= 0 && days <= LONGEST_MARGIN;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    WindowCode code() {
        return code;
    }

    String title() {
        return title;
    }

    int version() {
        return version;
    }
}
