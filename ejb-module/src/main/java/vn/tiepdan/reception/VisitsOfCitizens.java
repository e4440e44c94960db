package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.identity.CitizenAsked;

/** Tells whether a visit still names a citizen. */
@ApplicationScoped
class VisitsOfCitizens {

    @Inject
    Visits visits;

    void asked(@Observes CitizenAsked question) {
        question.isNamed(visits.name(question.code()));
    }
}
