package vn.tiepdan.petition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.RuleBroken;

/**
 * Takes in another petition of somebody whom an open petition names, without typing him again.
 *
 * <p>Never of somebody under seal ({@code petition.same-author.sealed}): a second petition that does not denounce would name him.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class SameAuthor {

    @Inject
    Petitions petitions;

    @Inject
    PetitionIntake intake;

    @Inject
    Scope scope;

    /** Not classified yet, and he under seal in it, when {@code kind} is null. */
    public PetitionCode takeIn(PetitionCode earlier, TakeInPetition command, ClassifyPetition kind) {
        Petition known = petitions.withCode(earlier);
        scope.requireIn(known.unit(), Role.OFFICER, Role.CLERK, Role.OSU);
        if (known.authorCitizen() == null) {
            throw new RuleBroken("petition.same-author.sealed");
        }
        return intake.takeInFrom(new Visitor(known.authorCitizen(), null, Set.of()), command, kind);
    }
}
