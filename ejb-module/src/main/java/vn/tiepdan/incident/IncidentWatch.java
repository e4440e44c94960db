package vn.tiepdan.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    public void look() {
        Instant now = clock.instant();
        IncidentRules rules = incidents.rules();
        incidents
                .unansweredSince(now.minus(Duration.ofMinutes(rules.innerAlertMinutes())))
                .forEach(news::unanswered);
        incidents
                .unreportedSince(now.minus(Duration.ofMinutes(rules.flashReportMinutes())))
                .forEach(news::reportMissing);
    }
}
