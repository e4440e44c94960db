package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.protection.SealedIdentities;

/** By which the features that process petitions come to one, in the transaction of their own deed. */
@ApplicationScoped
public class PetitionDoor {

    @Inject
    Petitions petitions;

    @Inject
    SealedIdentities sealed;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The petition as the caller decided on it ({@code petition.stale}); refused to who holds none of these roles in its ward. */
    public Petition asSeen(PetitionCode code, int seenVersion, String... roles) {
        Petition petition = petitions.asSeen(code, seenVersion);
        scope.requireIn(petition.unit(), roles);
        return petition;
    }

    /** What the citizen, or who forwarded it, was told, with its proof. */
    public void told(Petition petition, Reply reply) {
        reply.requireBetween(petition.receivedOn(), LocalDate.now(clock));
        petitions.keep(petition, reply, scope.me());
    }

    /**
     * Those of the same author in the same case that have this outcome; sealed authors are compared under seal. A petition
     * without a case, or without an author, has none.
     */
    public List<PetitionCode> ofSameAuthor(Petition petition, MainOutcome outcome) {
        return petitions.inSameCase(petition, outcome).stream()
                .filter(other -> isSameAuthor(petition, other))
                .map(Petition::code)
                .toList();
    }

    private boolean isSameAuthor(Petition one, Petition other) {
        if (one.authorCitizen() != null) {
            return one.authorCitizen().equals(other.authorCitizen());
        }
        return one.authorSeal() != null
                && other.authorSeal() != null
                && sealed.isSamePerson(one.authorSeal(), other.authorSeal());
    }

    /** The last rule of a deed and its trace: texts that name whoever is under seal are refused ({@code protection.text-names-author}). */
    public void done(Petition petition, String deed, String detail, String... texts) {
        petitions.write();
        if (petition.authorSeal() != null) {
            sealed.refuseNaming(petition.authorSeal(), texts);
        }
        if (detail == null) {
            trail.done(deed, petition.code());
        } else {
            trail.done(deed, petition.code(), detail);
        }
    }
}
