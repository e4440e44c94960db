package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.deadline.ClocksAsked;
import vn.tiepdan.protection.SealedIdentities;

/** Grants the clocks of a visit to whoever may see the visit, and keeps sealed visitors out of their texts. */
@ApplicationScoped
class ClocksOfVisits {

    @Inject
    Visits visits;

    @Inject
    SealedIdentities sealed;

    void asked(@Observes ClocksAsked question) {
        if (ReceptionDesk.SUBJECT.equals(question.subject().kind())) {
            Visit visit = visits.withCode(new VisitCode(question.subject().code()));
            visit.persons().stream()
                    .filter(person -> person.seal() != null && question.texts().length > 0)
                    .forEach(person -> sealed.refuseNaming(person.seal(), question.texts()));
            question.grant(visit.code().value(), visit.unit());
        }
    }
}
