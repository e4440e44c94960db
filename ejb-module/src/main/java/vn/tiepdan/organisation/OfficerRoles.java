package vn.tiepdan.organisation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** The roles an officer may act in today, known under a stamp that every request reads. */
@Repository
public class OfficerRoles {

    @Inject
    Officers officers;

    @Inject
    Views views;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public Set<String> of(OfficerCode officer) {
        return views.of(officer, LocalDate.now(clock)).roles();
    }

    /** The same of whoever stands at the door of this request: what he may see is then known for the rest of it. */
    public Set<String> atTheDoor(OfficerCode officer) {
        return scope.rolesOf(officer);
    }

    /** The unit for which the officer holds the role today; refused when he does not. */
    public UnitCode unitOf(OfficerCode officer, String role) {
        return officers.rolesOn(officer, LocalDate.now(clock)).stream()
                .filter(row -> row.role().equals(role))
                .map(RoleRow::unit)
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation.role.not-found"));
    }
}
