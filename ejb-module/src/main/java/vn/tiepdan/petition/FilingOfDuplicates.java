package vn.tiepdan.petition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;

/**
 * What becomes of a petition that two officers hold for a duplicate, or that turns out to be none. Each method is part of the
 * deed that asks for it.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class FilingOfDuplicates {

    private static final String[] DESK = {Role.OFFICER, Role.CLERK, Role.OSU};

    @Inject
    Petitions petitions;

    @Inject
    PetitionClocks clocks;

    @Inject
    MatterDesk matters;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    /** Files it away; it belongs to the case of the one it repeats, if that has one. Nothing runs towards its acceptance any more. */
    public void file(PetitionCode code, int seenVersion, MatterCode matter) {
        Petition petition = asSeen(code, seenVersion);
        petition.becomesDuplicate();
        clocks.filedAway(petition);
        if (matter != null && !matter.equals(petition.matter())) {
            matters.tie(matter, petition.unit(), false);
            petition.belongsTo(matter);
        }
        trail.done("petition.duplicate", petition.code());
        petitions.write();
    }

    /** Takes it up again where it stood; its time is counted from the day it came, as if it had never been filed away. */
    public void takeUpAgain(PetitionCode code, int seenVersion, MatterCode then, MatterCode now) {
        Petition petition = asSeen(code, seenVersion);
        petition.noLongerDuplicate();
        leaves(petition, then, now);
        petitions.write();
        clocks.classified(petition);
        trail.done("petition.no-duplicate", petition.code());
    }

    /** Takes it up again because the one it repeats went under seal, whoever asks. */
    public void originalSealed(PetitionCode code) {
        Petition petition = petitions.inOpenBook(code);
        petition.noLongerDuplicate();
        petitions.write();
        clocks.classified(petition);
        trail.done("petition.no-duplicate", petition.code());
    }

    /** Lets it belong to the case of another that is about the same. */
    public void joinCase(PetitionCode code, MatterCode matter) {
        Petition petition = petitions.withCode(code);
        scope.requireIn(petition.unit(), DESK);
        matters.tie(matter, petition.unit(), false);
        petition.belongsTo(matter);
        trail.done("petition.join", petition.code(), matter.value());
        petitions.write();
    }

    /** Lets it go back to the case it belonged to, or to none, unless it was tied to yet another since. */
    public void leaveCase(PetitionCode code, MatterCode then, MatterCode now) {
        Petition petition = petitions.withCode(code);
        scope.requireIn(petition.unit(), DESK);
        leaves(petition, then, now);
        petitions.write();
    }

    private static void leaves(Petition petition, MatterCode then, MatterCode now) {
        if (Objects.equals(petition.matter(), now) && !Objects.equals(then, now)) {
            petition.belongsTo(then);
        }
    }

    private Petition asSeen(PetitionCode code, int seenVersion) {
        Petition petition = petitions.asSeen(code, seenVersion);
        scope.requireIn(petition.unit(), DESK);
        return petition;
    }
}
