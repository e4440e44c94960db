package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.petition.PetitionLeavesVisit;
import vn.tiepdan.petition.VisitsAsked;

/** Tells a petition which visits the caller may see, and keeps hidden what was hidden while they were linked. */
@ApplicationScoped
class VisitsOfPetitions {

    @Inject
    Visits visits;

    void asked(@Observes VisitsAsked question) {
        visits.seenAmong(question.asked()).forEach(question::show);
    }

    void leaving(@Observes PetitionLeavesVisit parted) {
        visits.stayHidden(new VisitCode(parted.visit()));
    }
}
