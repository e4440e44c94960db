package vn.tiepdan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Counts the last day of a clock by its term, the calendar and the time it stood still. */
@ApplicationScoped
class ClockCount {

    @Inject
    LegalTerms terms;

    @Inject
    CalendarDays days;

    /** By the terms in force now for the clock's trigger. */
    Deadline anew(DeadlineClock clock) {
        return of(clock, terms.inForce(clock.countedCode(), clock.triggeredOn()));
    }

    Deadline of(DeadlineClock clock, LegalTerm term) {
        return term.from(clock.triggeredOn(), days.calendar(), clock.stoppedTime());
    }

    Deadline from(String term, LocalDate trigger) {
        return terms.inForce(term, trigger).from(trigger, days.calendar());
    }
}
