package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.document.OwnersAsked;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PapersAsked;
import vn.tiepdan.protection.SealedIdentities;

/** Grants the papers of a visit to whoever may see the visit with its content, and keeps sealed visitors out of their texts. */
@ApplicationScoped
class PapersOfVisits {

    /** The kind under which papers name a visit as their owner; the code is the intake code. */
    static final String KIND = "visit";

    @Inject
    Visits visits;

    @Inject
    SealedIdentities sealed;

    static PaperOwner owner(Visit visit) {
        return new PaperOwner(KIND, visit.intakeCode().value());
    }

    /** Papers are seen with the visits that the caller sees in full, and the work on them with those that he sees. */
    void asked(@Observes OwnersAsked question) {
        String seen = question.isInFull() ? Visits.VISIBLE + " and " + Visits.IN_FULL : Visits.VISIBLE;
        question.grant(
                KIND,
                "exists (select v.id from Visit v where cast(v.intakeCode as varchar) = r.ownerCode and " + seen + ")");
    }

    void asked(@Observes PapersAsked question) {
        if (KIND.equals(question.owner().kind())) {
            Visit visit = visits.withCode(new VisitCode(question.owner().code()));
            visit.persons().stream()
                    .filter(person -> person.seal() != null && question.texts().length > 0)
                    .forEach(person -> sealed.refuseNaming(person.seal(), question.texts()));
            question.grant(visit.isUnderSeal(), visit.unit());
        }
    }
}
