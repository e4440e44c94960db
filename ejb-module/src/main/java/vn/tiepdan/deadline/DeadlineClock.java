package vn.tiepdan.deadline;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.shared.RuleBroken;

/**
 * One legal term running on one record, from its trigger until the duty is done.
 *
 * <p>The last day is stored, with the version of the term that gave it. A clock is stopped once, by the deed that fulfils
 * the duty, or voided when it should never have run; it is never deleted. Being overdue is never stored.
 */
@Entity
@Table(name = "deadline_clock")
public class DeadlineClock {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "deadline_clock_seq")
    @SequenceGenerator(name = "deadline_clock_seq", sequenceName = "deadline_clock_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    @Column(name = "term_code", updatable = false)
    private String termCode;

    @Column(name = "term_version")
    private int termVersion;

    @Column(name = "triggered_on")
    private LocalDate triggeredOn;

    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean provisional;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Column(name = "stop_reason")
    private String stopReason;

    @Column(name = "voided_on")
    private LocalDate voidedOn;

    @Column(name = "void_reason")
    private String voidReason;

    protected DeadlineClock() {} // for JPA

    /** Sets the clock running; a term without a last day cannot run. */
    static DeadlineClock started(ClockSubject subject, Deadline deadline, LocalDate today) {
        if (deadline.due() == null) {
            throw new RuleBroken("deadline.term.without-date", deadline.term());
        }
        DeadlineClock clock = new DeadlineClock();
        clock.subjectKind = subject.kind();
        clock.subjectCode = subject.code();
        clock.termCode = deadline.term();
        clock.termVersion = deadline.version();
        clock.triggeredOn = deadline.trigger();
        clock.startedOn = today;
        clock.dueOn = deadline.due();
        clock.provisional = deadline.provisional();
        return clock;
    }

    /** The duty was done on that day; whether in time is asked of the two dates. */
    void stop(LocalDate on, String reason) {
        require(isRunning(), "deadline.clock.not-running");
        require(runsBackwards() || !on.isBefore(triggeredOn), "deadline.clock.stopped-before-trigger");
        stoppedOn = on;
        stopReason = reason;
    }

    /** The clock should not have run, since the record was wrong, or is now of another kind. */
    void voidIt(LocalDate on, String reason) {
        require(voidedOn == null, "deadline.clock.already-voided");
        voidedOn = on;
        voidReason = reason;
    }

    boolean isRunning() {
        return stoppedOn == null && voidedOn == null;
    }

    private boolean runsBackwards() {
        return dueOn.isBefore(triggeredOn);
    }

    /** What is left on the given day, or how the clock ended. */
    Countdown countdown(LocalDate today) {
        return Countdown.of(runsBackwards() ? startedOn : triggeredOn, dueOn, stoppedOn, today);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, termCode, subjectCode);
        }
    }

    ClockSubject subject() {
        return new ClockSubject(subjectKind, subjectCode);
    }

    String termCode() {
        return termCode;
    }

    int termVersion() {
        return termVersion;
    }

    LocalDate triggeredOn() {
        return triggeredOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isProvisional() {
        return provisional;
    }

    LocalDate stoppedOn() {
        return stoppedOn;
    }

    String stopReason() {
        return stopReason;
    }
}
