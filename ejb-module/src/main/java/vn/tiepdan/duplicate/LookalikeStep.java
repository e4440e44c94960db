package vn.tiepdan.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tiepdan.organisation.Role;

/** The traits of some petitions, told in one transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LookalikeStep {

    private static final int PETITIONS = 500;

    @Inject
    LookalikeTraits traits;

    /** Whether there may be more to tell. */
    public boolean tellNext() {
        return traits.tell(PETITIONS) == PETITIONS;
    }
}
