package vn.tiepdan.occasion;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiepdan.shared.RuleBroken;

/** One stretch of days on which the event takes place; both its first and its last day belong to it. */
@Entity
@Table(name = "event_phase")
public class EventPhase {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "event_phase_seq")
    @SequenceGenerator(name = "event_phase_seq", sequenceName = "event_phase_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "window_id")
    private EventWindow window;

    private int ordinal;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected EventPhase() {} // for JPA

    static EventPhase of(EventWindow window, int ordinal, LocalDate from, LocalDate to) {
        EventPhase phase = new EventPhase();
        phase.window = window;
        phase.ordinal = ordinal;
        phase.lasts(from, to);
        return phase;
    }

    void lasts(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new RuleBroken("occasion.phase.ends-before-it-begins", ordinal);
        }
        startsOn = from;
        endsOn = to;
    }

    int ordinal() {
        return ordinal;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
