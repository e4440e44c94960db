package vn.tiepdan.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.reception.VisitGoesUnderSeal;
import vn.tiepdan.reception.WordsBesideVisitAsked;

/**
 * Has the conclusions about a visit go along when it turns out to denounce: what was issued stays as it was, and from then on only
 * who sees the denunciation, or carries the conclusion out, reads it.
 */
@ApplicationScoped
class ConclusionsOfVisits {

    @Inject
    Conclusions conclusions;

    void asked(@Observes WordsBesideVisitAsked question) {
        conclusions.about(question.visit()).forEach(task -> question.add(task.words()));
    }

    void goesUnderSeal(@Observes VisitGoesUnderSeal told) {
        conclusions.about(told.from()).forEach(task -> task.follows(told.to()));
        conclusions.write();
    }
}
