package vn.tiepdan.incident;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;

/** One line of the time line of a gathering; never changed. */
@Entity
@Table(name = "incident_event")
public class IncidentEvent {

    private static final int LONGEST = 1000;
    private static final int LONGEST_ACTION = 500;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "incident_event_seq")
    @SequenceGenerator(name = "incident_event_seq", sequenceName = "incident_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "incident_id")
    private GroupIncident incident;

    private int ordinal;

    @Enumerated(STRING)
    private EventKind kind;

    @Enumerated(STRING)
    private IncidentState state;

    private Instant at;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String words;

    private String action;

    @Column(name = "written_by")
    private OfficerCode writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected IncidentEvent() {} // for JPA

    static IncidentEvent of(
            GroupIncident incident,
            int ordinal,
            EventKind kind,
            IncidentState state,
            Instant at,
            String words,
            OfficerCode by,
            Instant now) {
        IncidentEvent event = new IncidentEvent();
        event.incident = incident;
        event.ordinal = ordinal;
        event.kind = kind;
        event.state = state;
        event.at = at;
        event.words = words;
        event.writtenBy = by;
        event.writtenAt = now;
        return event;
    }

    /** An act against the order, when it was, when it was stopped and how (R103). */
    static IncidentEvent violation(
            GroupIncident incident,
            int ordinal,
            IncidentState state,
            Instant violatedAt,
            String act,
            Instant actedAt,
            String action,
            OfficerCode by,
            Instant now) {
        List<Invalid> found = new ArrayList<>();
        String words = Typed.required(found, act, "words", LONGEST);
        String done = Typed.required(found, action, "action", LONGEST_ACTION);
        Invalid.unless(actedAt != null, found, "actedAt", "incident.moment.missing");
        Invalid.unless(
                actedAt == null || violatedAt == null || !actedAt.isBefore(violatedAt),
                found,
                "actedAt",
                "incident.event.acted-before");
        Invalid.refuse(found);
        IncidentEvent event = of(incident, ordinal, EventKind.VIOLATION, state, violatedAt, words, by, now);
        event.actedAt = actedAt;
        event.action = done;
        return event;
    }

    /** Whether it tells that the gathering came into this state. */
    boolean tells(IncidentState reached) {
        return kind == EventKind.STATE && state == reached;
    }

    Instant at() {
        return at;
    }

    /** Free words of a note are told to who knows the representatives: they may be named in it. */
    IncidentRow.Line row(Function<OfficerCode, String> names, boolean named) {
        return new IncidentRow.Line(
                ordinal,
                kind,
                state,
                at,
                actedAt,
                named || kind != EventKind.NOTE ? words : null,
                action,
                names.apply(writtenBy),
                writtenAt);
    }
}
