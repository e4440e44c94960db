package vn.tiepdan.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.reception.VisitGoesUnderSeal;
import vn.tiepdan.reception.WordsBesideVisitAsked;

/** Takes refusals along with a visit that turns out to denounce, and their words under seal. */
@ApplicationScoped
class RefusalsOfVisits {

    @Inject
    Refusals refusals;

    void goesUnderSeal(@Observes VisitGoesUnderSeal told) {
        refusals.of(told.from()).forEach(refusal -> refusal.goesUnderSeal(told.to()));
        refusals.write();
    }

    void asked(@Observes WordsBesideVisitAsked question) {
        refusals.of(question.visit()).forEach(refusal -> question.add(refusal.words()));
    }
}
