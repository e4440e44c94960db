package vn.tiepdan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.tiepdan.shared.NotFound;

/** The one place where it is decided whether the caller may reach the papers of a record. */
@ApplicationScoped
class PaperDoor {

    @Inject
    Event<PapersAsked> asked;

    /** Refuses who may not reach the record, and texts that name somebody under seal with it; tells whether it is under seal. */
    boolean enter(PaperOwner owner, String... texts) {
        PapersAsked question = new PapersAsked(owner, texts);
        asked.fire(question);
        if (!question.isGranted()) {
            throw new NotFound("document.owner.not-found");
        }
        return question.isUnderSeal();
    }
}
