package vn.tiepdan.headduty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.schedule.EndingAsked;
import vn.tiepdan.shared.RuleBroken;

/** Keeps a session on the schedule whose outcome stands in the ledger ({@code headduty.session.recorded}). */
@ApplicationScoped
class EntriesOfSessions {

    @Inject
    HeadLedger ledger;

    void asked(@Observes EndingAsked question) {
        if (ledger.isRecorded(question.session())) {
            throw new RuleBroken("headduty.session.recorded", question.session());
        }
    }
}
