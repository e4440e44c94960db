package vn.tiepdan.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Role;

/**
 * Looks which gatherings nobody has looked at within the minutes of the inner alert, and which have no flash report within theirs, and has
 * it told. Called as often as one likes: what was told is not told again.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class IncidentWatch {

    @Inject
    Incidents incidents;

    @Inject
    NewsOfIncidents news;

    @Inject
    Clock clock;

    /** The gatherings of all wards of which something was not done in time. */
    public List<IncidentCode> late() {
        return Stream.concat(unanswered(), unreported())
                .map(GroupIncident::code)
                .distinct()
                .toList();
    }

    /** Has told of one of them what was not done in time; each by itself, so that none keeps the others from being told of. */
    public void tell(@NotNull IncidentCode code) {
        unanswered().filter(incident -> incident.code().equals(code)).forEach(news::unanswered);
        unreported().filter(incident -> incident.code().equals(code)).forEach(news::reportMissing);
    }

    private Stream<GroupIncident> unanswered() {
        return incidents
                .unansweredSince(clock.instant()
                        .minus(Duration.ofMinutes(incidents.rules().innerAlertMinutes())))
                .stream();
    }

    private Stream<GroupIncident> unreported() {
        return incidents
                .unreportedSince(clock.instant()
                        .minus(Duration.ofMinutes(incidents.rules().flashReportMinutes())))
                .stream();
    }
}
