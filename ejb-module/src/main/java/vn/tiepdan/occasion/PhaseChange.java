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

/** That the dates of a phase were changed: what they were, what they became, why, when and by whom. Never changed itself. */
@Entity
@Table(name = "phase_change")
public class PhaseChange {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "phase_change_seq")
    @SequenceGenerator(name = "phase_change_seq", sequenceName = "phase_change_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "window_id")
    private EventWindow window;

    private int ordinal;

    @Column(name = "was_from")
    private LocalDate wasFrom;

    @Column(name = "was_to")
    private LocalDate wasTo;

    @Column(name = "now_from")
    private LocalDate nowFrom;

    @Column(name = "now_to")
    private LocalDate nowTo;

    private String reason;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "changed_by")
    private String changedBy;

    protected PhaseChange() {} // for JPA

    /** Moves the phase and remembers what it was. */
    static PhaseChange of(
            EventWindow window,
            EventPhase phase,
            LocalDate from,
            LocalDate to,
            String reason,
            LocalDate today,
            String by) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("occasion.move.without-reason", phase.ordinal());
        }
        if (phase.startsOn().equals(from) && phase.endsOn().equals(to)) {
            throw new RuleBroken("occasion.move.changes-nothing", phase.ordinal());
        }
        PhaseChange change = new PhaseChange();
        change.window = window;
        change.ordinal = phase.ordinal();
        change.wasFrom = phase.startsOn();
        change.wasTo = phase.endsOn();
        change.nowFrom = from;
        change.nowTo = to;
        change.reason = reason.strip();
        change.changedOn = today;
        change.changedBy = by;
        phase.lasts(from, to);
        return change;
    }

    PhaseChangeRow row() {
        return new PhaseChangeRow(ordinal, wasFrom, wasTo, nowFrom, nowTo, reason, changedOn, changedBy);
    }
}
