package vn.tiepdan.deadline;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * One legal term running on one record, from its trigger until the duty is done.
 *
 * <p>The last day is stored, with the version of the term that gave it. A clock is stopped once, by the deed that fulfils
 * the duty, or voided when it should never have run; it is never deleted. Being overdue is never stored.
 *
 * <p>Between it may be suspended and go on, several times, and be extended in writing, once to each longer total. While it is
 * suspended it is neither running out nor overdue; its last day is counted anew when it goes on.
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

    @Column(updatable = false)
    private ClockCode code;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    /** The ward of the record, which the database tells. */
    @Column(name = "unit_code", insertable = false, updatable = false)
    private UnitCode unit;

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

    @Column(name = "extended_code")
    private String extendedCode;

    @Column(name = "extended_version")
    private Integer extendedVersion;

    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    @Column(name = "milder_due_on")
    private LocalDate milderDueOn;

    @OneToMany(mappedBy = "clock", cascade = PERSIST)
    @OrderBy("from")
    private List<ClockPause> pauses = new ArrayList<>();

    @OneToMany(mappedBy = "clock", cascade = PERSIST)
    @OrderBy("on")
    private List<ClockExtension> extensions = new ArrayList<>();

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
        clock.code = ClockCode.fresh();
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

    /**
     * Stands still from that day, the last that counts, until it goes on.
     *
     * @param transition the transitional clause that allows it, or null
     */
    void suspend(SuspendClock command, String by, String transition) {
        require(isRunning(), "deadline.clock.not-running");
        require(suspendedOn == null, "deadline.pause.overlapping");
        require(!command.on().isBefore(triggeredOn), "deadline.pause.before-trigger");
        require(!command.on().isAfter(dueOn), "deadline.pause.after-end");
        require(pauses.stream().allMatch(pause -> !command.on().isBefore(pause.until())), "deadline.pause.overlapping");
        pauses.add(ClockPause.begun(this, command, by, transition));
        suspendedOn = command.on();
    }

    /** Goes on by that day's decision; the last day is still to be counted anew. */
    void resume(ResumeClock command, String by) {
        require(isRunning(), "deadline.clock.not-running");
        require(suspendedOn != null, "deadline.resume.not-suspended");
        require(!command.on().isBefore(suspendedOn), "deadline.resume.before-suspension");
        pauses.stream().filter(ClockPause::isOpen).forEach(pause -> pause.end(command.on(), command.decision(), by));
        suspendedOn = null;
    }

    /** A longer total takes the place of the present one, from the same trigger. */
    void extend(ExtendClock command, LegalTerm to, String by) {
        require(isRunning(), "deadline.clock.not-running");
        require(suspendedOn == null, "deadline.extension.suspended");
        require(!command.on().isBefore(triggeredOn), "deadline.extension.before-trigger");
        require(!command.on().isAfter(dueOn), "deadline.extension.after-end");
        extensions.add(ClockExtension.of(this, command, to, by));
        extendedCode = to.code();
        extendedVersion = to.version();
    }

    /**
     * Takes the last day as it was counted anew, with the version of the term that now gives it; one that stands still keeps its
     * open suspension, which only its end will add to the count.
     */
    void counted(Deadline deadline) {
        dueOn = deadline.due();
        milderDueOn = deadline.milder();
        provisional = deadline.provisional();
        if (extendedCode == null) {
            termVersion = deadline.version();
        } else {
            extendedVersion = deadline.version();
        }
    }

    /** Runs, does not stand still, and its last day would lie before that day. */
    boolean isOverdue(LocalDate due, LocalDate today) {
        return isRunning() && suspendedOn == null && due.isBefore(today);
    }

    /** The times that are over, in which the clock stood still. */
    List<StoppedTime.Span> stoppedTime() {
        return pauses.stream()
                .filter(pause -> !pause.isOpen())
                .map(ClockPause::span)
                .toList();
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
        if (suspendedOn != null && isRunning()) {
            return Countdown.suspended(suspendedOn, today);
        }
        return Countdown.of(runsBackwards() ? startedOn : triggeredOn, dueOn, stoppedOn, today);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, termCode, subjectCode);
        }
    }

    Long id() {
        return id;
    }

    ClockCode code() {
        return code;
    }

    int version() {
        return version;
    }

    boolean isSuspended() {
        return suspendedOn != null;
    }

    /** The code of the total in force: the term's own, or the last extension's. */
    String countedCode() {
        return extendedCode == null ? termCode : extendedCode;
    }

    int countedVersion() {
        return extendedVersion == null ? termVersion : extendedVersion;
    }

    LocalDate milderDueOn() {
        return milderDueOn;
    }

    LocalDate suspendedOn() {
        return suspendedOn;
    }

    List<PauseRow> pauses() {
        return pauses.stream().map(ClockPause::row).toList();
    }

    List<ExtensionRow> extensions() {
        return extensions.stream().map(ClockExtension::row).toList();
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
