package vn.tiepdan.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.Shelf;

/**
 * What of a gathering the caller sees and can do.
 *
 * <p>Who reads records of the ward in full knows the representatives. The police see counts, places and times, and the names only while a task
 * force is at work; so do its members.
 */
@ApplicationScoped
class IncidentSight {

    @Inject
    Scope scope;

    boolean isNamed(GroupIncident incident) {
        Detail detail = scope.detailOf(incident.unit(), Shelf.OPEN, false);
        boolean withThem = scope.holdsIn(incident.unit(), Role.POLICE) || incident.hasMember(scope.me());
        return detail == Detail.FULL || (incident.state().isWithTaskForce() && withThem);
    }

    boolean mayDo(GroupIncident incident, IncidentAct act) {
        return scope.holdsIn(incident.unit(), act.roles()) || (act.isOfTaskForce() && incident.hasMember(scope.me()));
    }

    /** Refuses who may not do it here ({@code organisation.role.not-in-this-ward}). */
    void requireMay(GroupIncident incident, IncidentAct act) {
        if (!mayDo(incident, act)) {
            scope.requireIn(incident.unit(), act.roles());
        }
    }

    Set<IncidentAct> possible(GroupIncident incident) {
        return Arrays.stream(IncidentAct.values())
                .filter(act -> act.isPossibleIn(incident.state()) && mayDo(incident, act))
                .collect(Collectors.toSet());
    }
}
