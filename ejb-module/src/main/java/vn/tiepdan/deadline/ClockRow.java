package vn.tiepdan.deadline;

import java.time.LocalDate;

/**
 * One clock of a record, as screens and the API show it.
 *
 * @param does what must be done by the last day
 * @param milderDueOn the last day in the milder reading of a resumption, or null where both agree
 * @param extendedTo the longer total a decision gave, or null
 * @param suspendedOn since when it stands still, or null
 * @param basis the instrument, with the article where it has been checked
 */
public record ClockRow(
        ClockCode code,
        int version,
        ClockSubject subject,
        String termCode,
        int termVersion,
        String does,
        Duty duty,
        String basis,
        LocalDate triggeredOn,
        LocalDate dueOn,
        LocalDate milderDueOn,
        boolean provisional,
        String extendedTo,
        LocalDate suspendedOn,
        LocalDate stoppedOn,
        String stopReason,
        Countdown countdown) {

    static ClockRow of(DeadlineClock clock, LegalTerm term, LocalDate today) {
        return new ClockRow(
                clock.code(),
                clock.version(),
                clock.subject(),
                clock.termCode(),
                clock.termVersion(),
                term.does(),
                term.duty(),
                term.basis(),
                clock.triggeredOn(),
                clock.dueOn(),
                clock.milderDueOn(),
                clock.isProvisional(),
                clock.countedCode().equals(clock.termCode()) ? null : clock.countedCode(),
                clock.suspendedOn(),
                clock.stoppedOn(),
                clock.stopReason(),
                clock.countdown(today));
    }

    public boolean isRunning() {
        return stoppedOn == null;
    }

    public boolean isSuspended() {
        return suspendedOn != null && stoppedOn == null;
    }

    /** Done by the last day; a clock that still runs is not done. */
    public boolean inTime() {
        return stoppedOn != null && !stoppedOn.isAfter(dueOn);
    }

    /** The key of the countdown's words for this clock's duty; its one argument is the number of days. */
    public String words() {
        return countdown.wordsFor(duty);
    }
}
