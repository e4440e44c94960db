package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.identity.CitizenAsked;

/** Tells whether a petition still names a citizen. */
@ApplicationScoped
class PetitionsOfCitizens {

    @Inject
    Petitions petitions;

    void asked(@Observes CitizenAsked question) {
        question.isNamed(petitions.name(question.code()));
    }
}
