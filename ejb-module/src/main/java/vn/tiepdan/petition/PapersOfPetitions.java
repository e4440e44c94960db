package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.document.OwnersAsked;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PapersAsked;

/** Grants the papers of a petition to whoever may see the petition with its content, and keeps whoever is under seal with it out of their texts. */
@ApplicationScoped
class PapersOfPetitions {

    /** The kind under which papers name a petition as their owner; the code is the intake code. */
    static final String KIND = "petition";

    @Inject
    Petitions petitions;

    @Inject
    TextsOfPetitions texts;

    static PaperOwner owner(Petition petition) {
        return new PaperOwner(KIND, petition.intakeCode().value());
    }

    /** Papers are seen with the petitions that the caller sees in full, and the work on them with those that he sees. */
    void asked(@Observes OwnersAsked question) {
        String seen = question.isInFull() ? Petitions.VISIBLE + " and " + Petitions.IN_FULL : Petitions.VISIBLE;
        question.grant(
                KIND,
                "exists (select p.id from Petition p where cast(p.intakeCode as varchar) = r.ownerCode and " + seen
                        + ")");
    }

    void asked(@Observes PapersAsked question) {
        if (KIND.equals(question.owner().kind())) {
            Petition petition =
                    petitions.withCode(new PetitionCode(question.owner().code()));
            texts.refuseNaming(petition, question.texts());
            question.grant(petition.isUnderSeal(), petition.unit());
        }
    }
}
