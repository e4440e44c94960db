package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.tiepdan.protection.SealedIdentities;

/**
 * The one door for texts written on a petition: whoever is under seal with it, its author or somebody who stands beside him, is
 * kept out of them.
 */
@ApplicationScoped
class TextsOfPetitions {

    @Inject
    SealedIdentities sealed;

    @Inject
    Event<TextsWritten> written;

    @Inject
    Event<WordsBesideAsked> asked;

    /** The last rule of each deed, so that what it lets pass is stored and told in the trail. */
    void refuseNaming(Petition petition, String... texts) {
        if (texts.length > 0) {
            if (petition.authorSeal() != null) {
                sealed.refuseNaming(petition.authorSeal(), texts);
            }
            refuseNamingOthers(petition, texts);
        }
    }

    /** The same where the author was looked for already. */
    void refuseNamingOthers(Petition petition, String... texts) {
        if (petition.isUnderSeal()) {
            written.fire(new TextsWritten(petition.intakeCode(), texts));
        }
    }

    /** What features below keep beside the petition in words of one's own. */
    List<String> beside(Petition petition) {
        WordsBesideAsked question = new WordsBesideAsked(petition.intakeCode());
        asked.fire(question);
        return question.words();
    }
}
