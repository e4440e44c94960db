package vn.tiepdan.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.reception.VisitGoesUnderSeal;
import vn.tiepdan.reception.VisitIsSplit;
import vn.tiepdan.reception.WordsBesideVisitAsked;
import vn.tiepdan.shared.RuleBroken;

/** Takes refusals along with a visit that turns out to denounce, and their words under seal. */
@ApplicationScoped
class RefusalsOfVisits {

    @Inject
    Refusals refusals;

    void goesUnderSeal(@Observes VisitGoesUnderSeal told) {
        refusals.of(told.from()).forEach(refusal -> refusal.goesUnderSeal(told.to()));
        refusals.write();
    }

    /** While the head is asked to refuse it, nothing is split ({@code refusal.split.proposed}). */
    void split(@Observes VisitIsSplit told) {
        if (refusals.of(told.whole()).stream().anyMatch(Refusal::isOpen)) {
            throw new RuleBroken("refusal.split.proposed");
        }
    }

    void asked(@Observes WordsBesideVisitAsked question) {
        refusals.of(question.visit()).forEach(refusal -> question.add(refusal.words()));
    }
}
