package vn.tiepdan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;

/** The one place where it is decided whether the caller may reach the papers of a record. */
@ApplicationScoped
class PaperDoor {

    @Inject
    Event<PapersAsked> asked;

    @Inject
    Scope scope;

    /** Refuses who may not reach the record; tells whether it is under seal. */
    boolean enter(PaperOwner owner) {
        return ask(owner).isUnderSeal();
    }

    /** To put a file there, also for those whom the owner's feature names beside these. */
    boolean enterToKeep(PaperOwner owner, String... roles) {
        PapersAsked answer = ask(owner);
        scope.requireIn(answer.unit(), answer.kept(roles));
        return answer.isUnderSeal();
    }

    /** The same for an act, refused also to who holds none of these roles in the ward of the record. */
    boolean enterToAct(PaperOwner owner, String... roles) {
        PapersAsked answer = ask(owner);
        scope.requireIn(answer.unit(), roles);
        return answer.isUnderSeal();
    }

    /** Whether files of this owner are kept without what tells where, when and by whom they were made. */
    boolean stripsTraces(PaperOwner owner) {
        return ask(owner).isStripped();
    }

    /** Refuses texts that name somebody under seal with the record: the last rule of a deed, before its trace. */
    void refuseNaming(PaperOwner owner, String... texts) {
        ask(owner, texts);
    }

    private PapersAsked ask(PaperOwner owner, String... texts) {
        PapersAsked question = new PapersAsked(owner, texts);
        asked.fire(question);
        if (!question.isGranted()) {
            throw new NotFound("document.owner.not-found");
        }
        return question;
    }
}
