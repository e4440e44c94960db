package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.RuleBroken;

/**
 * The door through which features below change what stands beside a petition, as the desk changes the petition itself: by those
 * who may, as they saw it, and with nobody under seal named.
 */
@ApplicationScoped
public class PetitionDoor {

    private static final String[] DESK = {Role.OFFICER, Role.CLERK, Role.OSU};

    @Inject
    Petitions petitions;

    @Inject
    PetitionClocks clocks;

    @Inject
    TextsOfPetitions texts;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /**
     * Lets the desk change something beside the petition it decided on, and makes of it another version ({@code petition.stale},
     * {@code petition.voided}).
     */
    public EnteredPetition enterToAct(PetitionCode code, int seenVersion) {
        requireHandedIn(petitions.withCode(code));
        return entered(petitions.asSeen(code, seenVersion));
    }

    /** The same in the deed that took it in, which decided on nothing older. */
    public EnteredPetition enterWhenTakenIn(PetitionCode code) {
        return entered(petitions.withCode(code));
    }

    /** A client system, whose token is asked instead of a role, adds to nothing but what it handed in itself. */
    private void requireHandedIn(Petition petition) {
        if (caller.isClient() && !petition.takenInBy().equals(scope.me())) {
            throw new RuleBroken("petition.client.not-handed-in");
        }
    }

    private EnteredPetition entered(Petition petition) {
        scope.requireIn(petition.unit(), DESK);
        if (petition.stage() == RecordStage.VOIDED) {
            throw new RuleBroken("petition.voided");
        }
        petitions.changesBeside(petition);
        return new EnteredPetition(
                petition.intakeCode(),
                petition.code(),
                petition.unit(),
                petition.kind(),
                petition.receivedOn(),
                petition.signatures(),
                petition.isUnderSeal(),
                petition.isAnonymous());
    }

    /** The last rule of a deed that wrote these texts beside the petition. */
    public void refuseNaming(EnteredPetition entered, String... written) {
        texts.refuseNaming(petitions.withCode(entered.intakeCode()), written);
    }

    /** Refuses to put somebody under seal with the petition whom words on it name already; the caller told who he is. */
    public void refuseNamed(EnteredPetition entered, PersonalData person) {
        Petition petition = petitions.withCode(entered.intakeCode());
        SealedIdentities.refuseNaming(
                person,
                Stream.concat(
                                Stream.of(petitions.words(petition), clocks.words(petition), texts.beside(petition))
                                        .flatMap(java.util.List::stream),
                                Stream.ofNullable(petitions.titleOf(petition.matter())))
                        .toArray(String[]::new));
    }
}
