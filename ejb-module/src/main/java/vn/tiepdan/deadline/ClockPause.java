package vn.tiepdan.deadline;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One time during which a clock stands still, from the decision that stops it to the decision to go on. */
@Entity
@Table(name = "deadline_pause")
class ClockPause {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "deadline_pause_seq")
    @SequenceGenerator(name = "deadline_pause_seq", sequenceName = "deadline_pause_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "clock_id", updatable = false)
    private DeadlineClock clock;

    @Enumerated(STRING)
    @Column(updatable = false)
    private StopKind kind;

    @Column(name = "from_on", updatable = false)
    private LocalDate from;

    @Column(updatable = false)
    private String decision;

    @Column(updatable = false)
    private String ground;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "until_decision")
    private String untilDecision;

    @Column(name = "until_by")
    private String untilBy;

    @Column(name = "transition_code", updatable = false)
    private String transition;

    protected ClockPause() {} // for JPA

    static ClockPause begun(DeadlineClock clock, SuspendClock command, String by, String transition) {
        ClockPause pause = new ClockPause();
        pause.clock = clock;
        pause.kind = command.kind();
        pause.from = command.on();
        pause.decision = command.decision();
        pause.ground = command.ground();
        pause.recordedBy = by;
        pause.transition = transition;
        return pause;
    }

    void end(LocalDate on, String decided, String by) {
        until = on;
        untilDecision = decided;
        untilBy = by;
    }

    boolean isOpen() {
        return until == null;
    }

    StoppedTime.Span span() {
        return new StoppedTime.Span(from, until);
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    PauseRow row() {
        return new PauseRow(kind, from, decision, ground, recordedBy, until, untilDecision, untilBy, transition);
    }
}
