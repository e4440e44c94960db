package vn.tiepdan.deadline;

import java.time.LocalDate;

/**
 * One clock of a record, as screens and the API show it.
 *
 * @param does what must be done by the last day
 * @param basis the instrument, with the article where it has been checked
 */
public record ClockRow(
        ClockSubject subject,
        String termCode,
        int termVersion,
        String does,
        Duty duty,
        String basis,
        LocalDate triggeredOn,
        LocalDate dueOn,
        boolean provisional,
        LocalDate stoppedOn,
        String stopReason,
        Countdown countdown) {

    static ClockRow of(DeadlineClock clock, LegalTerm term, LocalDate today) {
        return new ClockRow(
                clock.subject(),
                clock.termCode(),
                clock.termVersion(),
                term.does(),
                term.duty(),
                term.basis(),
                clock.triggeredOn(),
                clock.dueOn(),
                clock.isProvisional(),
                clock.stoppedOn(),
                clock.stopReason(),
                clock.countdown(today));
    }

    public boolean isRunning() {
        return stoppedOn == null;
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
