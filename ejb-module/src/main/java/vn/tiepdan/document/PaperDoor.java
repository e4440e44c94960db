package vn.tiepdan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** The one place where it is decided whether the caller may reach the papers of a record. */
@ApplicationScoped
class PaperDoor {

    private static final Set<String> READERS = Set.of(
            Role.OFFICER,
            Role.CLERK,
            Role.OSU,
            Role.SPECIALIST,
            Role.CHAIR,
            Role.VICE_CHAIR,
            Role.COUNCIL,
            Role.INSPECTOR);

    @Inject
    Event<PapersAsked> asked;

    @Inject
    Scope scope;

    /** Refuses who may not reach the record; tells whether it is under seal. */
    boolean enter(PaperOwner owner) {
        return ask(owner).isUnderSeal();
    }

    /** To read its files: those who work with records, and of what several bodies have a part in whoever sees it. */
    boolean enterToRead(PaperOwner owner) {
        PapersAsked answer = ask(owner);
        if (!answer.isOfParts() && READERS.stream().noneMatch(scope::has)) {
            throw new NotFound("document.owner.not-found");
        }
        return answer.isUnderSeal();
    }

    /** To put a file there, also for those whom the owner's feature names beside these. */
    boolean enterToKeep(PaperOwner owner, String... roles) {
        PapersAsked answer = ask(owner);
        if (!answer.isOfParts()) {
            scope.requireIn(answer.unit(), answer.kept(roles));
        } else if (!answer.isKeptByCaller()) {
            throw new RuleBroken("document.attachment.no-part");
        }
        return answer.isUnderSeal();
    }

    /**
     * The same for an act, refused also to who holds none of these roles in the ward of the record; what several bodies put to a record of
     * theirs is nobody's to take away ({@code document.attachment.stays}).
     */
    boolean enterToAct(PaperOwner owner, String... roles) {
        PapersAsked answer = ask(owner);
        if (answer.isOfParts()) {
            throw new RuleBroken("document.attachment.stays");
        }
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
