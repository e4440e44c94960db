package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.deadline.ClocksAsked;

/** Grants the clocks of a visit to whoever may see the visit. */
@ApplicationScoped
class ClocksOfVisits {

    @Inject
    Visits visits;

    void asked(@Observes ClocksAsked question) {
        if (ReceptionDesk.SUBJECT.equals(question.subject().kind())) {
            question.grant(visits.withCode(new VisitCode(question.subject().code()))
                    .code()
                    .value());
        }
    }
}
