package vn.tiepdan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.tiepdan.shared.RuleBroken;

/** Counts the last day of a clock by its term, the calendar and the time it stood still. */
@ApplicationScoped
class ClockCount {

    @Inject
    LegalTerms terms;

    @Inject
    CalendarDays days;

    @Inject
    LawFiles law;

    /** From now until the end of the transaction nobody changes the law: what is counted is counted by one law. */
    void holdTheLaw() {
        law.hold();
    }

    /** By the terms in force now for the clock's trigger. */
    Deadline anew(DeadlineClock clock) {
        return new LawBook(days.calendar(), terms.all())
                .count(clock)
                .orElseThrow(() -> new RuleBroken("deadline.term.without-date", clock.countedCode()));
    }

    Deadline of(DeadlineClock clock, LegalTerm term) {
        return term.from(clock.triggeredOn(), days.calendar(), clock.stoppedTime());
    }

    Deadline from(String term, LocalDate trigger) {
        holdTheLaw();
        return terms.inForce(term, trigger).from(trigger, days.calendar());
    }
}
