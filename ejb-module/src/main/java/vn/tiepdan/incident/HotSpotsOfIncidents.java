package vn.tiepdan.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.hotspot.GroundConfirmed;
import vn.tiepdan.hotspot.HotSpotRule;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.shared.Messages;

/**
 * Marks a gathering by itself once the case it is about reaches the rule of a hot spot, its own number of people counted in; looked at
 * whenever the gathering changes and whenever a ground of the case is confirmed. Whether it becomes a hot spot the chair decides, who is
 * told.
 */
@ApplicationScoped
class HotSpotsOfIncidents {

    @Inject
    Incidents incidents;

    @Inject
    HotSpotRule rule;

    @Inject
    NewsOfIncidents news;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    void changed(@Observes IncidentChanged event) {
        look(incidents.known(event.incident()));
    }

    void confirmed(@Observes GroundConfirmed event) {
        incidents.openAbout(event.matter()).forEach(this::look);
    }

    private void look(GroupIncident incident) {
        if (incident.matter() == null || !incident.isToBeMarked()) {
            return;
        }
        rule.metBy(incident.matter(), incident.people(), LocalDate.now(clock)).ifPresent(reached -> {
            incident.markedAsHotSpot(
                    messages.text(
                            Messages.VIETNAMESE,
                            "incident.hot-spot.by-rule",
                            List.of(
                                    String.valueOf(reached.people()),
                                    String.valueOf(reached.visits()),
                                    String.valueOf(reached.grounds()))),
                    caller.officer(),
                    clock.instant());
            incidents.changed(incident);
            trail.done("incident.hot-spot.by-rule", incident.code());
            news.hot(incident);
        });
    }
}
