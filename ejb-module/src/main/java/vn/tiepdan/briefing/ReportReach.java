package vn.tiepdan.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;

/** Whose reports the caller reads: drafts where he works on them, what was handed in also from above and beside. */
@ApplicationScoped
class ReportReach {

    static final String[] OFFICE = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR};
    private static final String[] READERS = {
        Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY, Role.INSPECTOR
    };

    @Inject
    Scope scope;

    /** The units whose drafts the caller sees. */
    Set<UnitCode> drafts() {
        return scope.openUnits().stream()
                .filter(unit -> scope.holdsIn(unit, OFFICE))
                .collect(Collectors.toSet());
    }

    /** The units whose reports the caller reads once they were handed in. */
    Set<UnitCode> handedIn() {
        return scope.openUnits().stream()
                .filter(unit -> scope.holdsIn(unit, READERS))
                .collect(Collectors.toSet());
    }
}
