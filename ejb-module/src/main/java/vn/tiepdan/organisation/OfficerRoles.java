package vn.tiepdan.organisation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.shared.Repository;

/** The roles an officer may act in today, asked anew for each request. */
@Repository
public class OfficerRoles {

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    public Set<String> of(OfficerCode officer) {
        return officers.rolesOn(officer, LocalDate.now(clock)).stream().map(RoleRow::role).collect(Collectors.toSet());
    }
}
