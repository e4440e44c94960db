package vn.tiepdan.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.schedule.PresidingAsked;
import vn.tiepdan.shared.RuleBroken;

/** Keeps who is on leave from presiding at a session of that day ({@code coverage.officer.away}). */
@ApplicationScoped
class LeaveOfPresiding {

    @Inject
    Coverages coverages;

    void asked(@Observes PresidingAsked question) {
        if (coverages.isAway(question.unit(), question.officer(), question.day(), question.day())) {
            throw new RuleBroken("coverage.officer.away", question.officer(), question.day());
        }
    }
}
