package vn.tiepdan.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.notice.News;
import vn.tiepdan.notice.OfficersConcerned;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Post;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.LawTime;

/**
 * Tells the chair, the office and the police of the ward at once that people gather; the chair and the office what was not done in time.
 *
 * <p>Numbers and times only, never a place or a word that somebody typed. Whom the case is about hears nothing of it, and what he heard
 * before that came out is taken back.
 */
@ApplicationScoped
class NewsOfIncidents {

    static final String SUBJECT = "INCIDENT";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject
    Incidents incidents;

    @Inject
    UnitRegister units;

    @Inject
    Event<News> news;

    @Inject
    Event<OfficersConcerned> concerned;

    void changed(@Observes IncidentChanged event) {
        GroupIncident incident = incidents.known(event.incident());
        withhold(incident);
        if (event.state() == IncidentState.SIGNALLED) {
            tell(incident, "signalled", List.of(number(incident), words(incident.recordedAt())), alarmed());
        } else if (event.state() == IncidentState.CONFIRMED) {
            tell(incident, "confirmed", List.of(number(incident), words(dueAt(incident))), alarmed());
        } else if (event.state() == IncidentState.TASK_FORCE_ACTIVE) {
            tell(incident, "force", List.of(number(incident)), Set.of(), incident.taskForce());
        }
    }

    /** A record was found to be about officers of ours: gatherings about its case are not for them either. */
    void concerned(@Observes OfficersConcerned event) {
        if (!SUBJECT.equals(event.subject().kind())) {
            incidents.about(event.subject()).forEach(this::withhold);
        }
    }

    void unanswered(GroupIncident incident) {
        tell(
                incident,
                "unanswered",
                List.of(
                        words(incident.recordedAt()),
                        String.valueOf(incidents.rules().innerAlertMinutes())),
                answerable());
    }

    void reportMissing(GroupIncident incident) {
        tell(incident, "report-missing", List.of(words(dueAt(incident))), answerable());
    }

    void hot(GroupIncident incident) {
        tell(incident, "hot-spot", List.of(number(incident)), answerable());
    }

    /** The flash report was sent: it waits for the chair, the city and the Inspectorate. */
    void reported(GroupIncident incident) {
        UnitCode above = units.row(incident.unit()).parent();
        Set<Post> posts = new HashSet<>();
        for (FlashRecipient recipient : FlashRecipient.values()) {
            UnitCode body = recipient == FlashRecipient.CHAIR ? incident.unit() : above;
            if (body != null) {
                posts.add(new Post(recipient.role(), body));
            }
        }
        tell(incident, "reported", List.of(number(incident)), posts, Set.of());
    }

    private void tell(GroupIncident incident, String what, List<String> arguments, Stream<String> roles) {
        tell(
                incident,
                what,
                arguments,
                roles.map(role -> new Post(role, incident.unit())).collect(Collectors.toSet()),
                Set.of());
    }

    private void tell(
            GroupIncident incident, String what, List<String> arguments, Set<Post> posts, Set<OfficerCode> officers) {
        news.fire(new News(
                "incident." + what + " " + incident.code(),
                "incident.news." + what,
                arguments,
                subject(incident),
                incident.code().value(),
                posts,
                officers,
                incidents.concerned(incident)));
    }

    private void withhold(GroupIncident incident) {
        if (incident.matter() != null) {
            concerned.fire(new OfficersConcerned(subject(incident), incidents.concerned(incident)));
        }
    }

    private Instant dueAt(GroupIncident incident) {
        return incident.recordedAt().plus(Duration.ofMinutes(incidents.rules().flashReportMinutes()));
    }

    private static ClockSubject subject(GroupIncident incident) {
        return new ClockSubject(SUBJECT, incident.code().value());
    }

    private static Stream<String> alarmed() {
        return Stream.of(Role.CHAIR, Role.OSU, Role.POLICE);
    }

    private static Stream<String> answerable() {
        return Stream.of(Role.CHAIR, Role.OSU);
    }

    private static String number(GroupIncident incident) {
        return String.valueOf(incident.people());
    }

    private static String words(Instant moment) {
        return MOMENT.format(moment.atZone(LawTime.ZONE));
    }
}
