package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.document.PapersAsked;

/** Grants the papers of a visit to whoever may see the visit with its content. */
@ApplicationScoped
class PapersOfVisits {

    /** The kind under which papers name a visit as their owner; the code is the intake code. */
    static final String KIND = "visit";

    @Inject
    Visits visits;

    void asked(@Observes PapersAsked question) {
        if (KIND.equals(question.owner().kind())) {
            Visit visit = visits.withCode(new VisitCode(question.owner().code()));
            question.grant(visit.isUnderSeal());
        }
    }
}
