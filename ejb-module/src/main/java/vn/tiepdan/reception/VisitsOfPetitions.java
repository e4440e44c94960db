package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.petition.GuidanceAsked;
import vn.tiepdan.petition.PetitionLeavesVisit;
import vn.tiepdan.petition.VisitsAsked;
import vn.tiepdan.protection.SealedIdentities;

/** Tells a petition which visits the caller may see, and keeps hidden what was hidden while they were linked. */
@ApplicationScoped
class VisitsOfPetitions {

    @Inject
    Visits visits;

    @Inject
    SealedIdentities sealed;

    void asked(@Observes VisitsAsked question) {
        question.shownWhere(VisitRegister.seenOfOne(question.path()));
    }

    /** Whether the author of the petition got a slip at a visit before; those under seal are compared under seal. */
    void guided(@Observes GuidanceAsked question) {
        boolean given =
                visits
                        .slips(question.unit(), question.matter(), question.words(), question.book(), question.visit())
                        .stream()
                        .flatMap(slip -> slip.visit().persons().stream())
                        .anyMatch(who ->
                                sealed.isSamePerson(who.citizen(), who.seal(), question.citizen(), question.seal()));
        if (given) {
            question.slipGiven();
        }
    }

    void leaving(@Observes PetitionLeavesVisit parted) {
        visits.stayHidden(new VisitCode(parted.visit()));
    }
}
