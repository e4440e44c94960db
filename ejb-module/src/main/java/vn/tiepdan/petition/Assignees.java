package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.RuleBroken;

/** To whom a petition may be given: the officers of the caller's ward, city or province who may answer one. */
@ApplicationScoped
public class Assignees {

    /** The roles that {@link PetitionIntake#reply} is open to. */
    static final Set<String> MAY_ANSWER =
            Set.of(Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR);

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public List<OfficerRow> today() {
        return scope.home() == null ? List.of() : units.officersOf(scope.home(), LocalDate.now(clock), MAY_ANSWER);
    }

    /** Whether the caller himself may be given petitions. */
    public boolean includesMe() {
        return scope.roles().stream().anyMatch(MAY_ANSWER::contains);
    }

    /** Refuses who could only look at it ({@code petition.assign.cannot-answer}). */
    void require(OfficerCode officer) {
        if (today().stream().noneMatch(row -> row.code().equals(officer))) {
            throw new RuleBroken("petition.assign.cannot-answer");
        }
    }
}
