package vn.tiepdan.incident;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** One vehicle that brings people home who want to: how many left, how many arrived, to whom handed over; never who (R68). */
@Entity
@Table(name = "return_trip")
public class ReturnTrip {

    private static final int LONGEST = 200;
    private static final int LONGEST_MINUTES = 1000;
    private static final int LONGEST_REASON = 300;
    private static final int MOST = 9999;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "return_trip_seq")
    @SequenceGenerator(name = "return_trip_seq", sequenceName = "return_trip_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "incident_id")
    private GroupIncident incident;

    private int ordinal;

    private String vehicle;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "people_out")
    private int peopleOut;

    @Column(name = "minors_out")
    private int minorsOut;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "people_in")
    private Integer peopleIn;

    @Column(name = "differ_because")
    private String differBecause;

    @Column(name = "handed_to")
    private String handedTo;

    private String handover;

    protected ReturnTrip() {} // for JPA

    static ReturnTrip left(
            GroupIncident incident, int ordinal, String vehicle, Instant at, Integer people, Integer minors) {
        List<Invalid> found = new ArrayList<>();
        ReturnTrip trip = new ReturnTrip();
        trip.incident = incident;
        trip.ordinal = ordinal;
        trip.vehicle = Typed.required(found, vehicle, "vehicle", LONGEST);
        trip.leftAt = at;
        Invalid.unless(people != null && people > 0, found, "peopleOut", "incident.people.missing");
        int children = minors == null ? 0 : minors;
        Invalid.unless(
                children >= 0 && (people == null || children <= people),
                found,
                "minorsOut",
                "incident.minors.too-many");
        Invalid.refuse(found);
        trip.peopleOut = people;
        trip.minorsOut = children;
        return trip;
    }

    /** Who got off or on underway is counted too: other than left is allowed, and is told with the reason. */
    void arrives(Instant at, Integer people, String because, String to, String minutes) {
        if (arrivedAt != null) {
            throw new RuleBroken("incident.trip.arrived");
        }
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(at == null || at.isAfter(leftAt), found, "arrivedAt", "incident.trip.before-leaving");
        Invalid.unless(people != null && people >= 0 && people <= MOST, found, "peopleIn", "incident.trip.people-in");
        boolean differs = people != null && people != peopleOut;
        String why = Typed.optional(found, because, "differBecause", LONGEST_REASON);
        Invalid.unless(
                !differs || why != null, found, "differBecause", "incident.trip.differ-missing", peopleOut, people);
        handedTo = Typed.required(found, to, "handedTo", LONGEST);
        handover = Typed.required(found, minutes, "handover", LONGEST_MINUTES);
        Invalid.refuse(found);
        arrivedAt = at;
        peopleIn = people;
        differBecause = differs ? why : null;
    }

    boolean isOnItsWay() {
        return arrivedAt == null;
    }

    int ordinal() {
        return ordinal;
    }

    GroupIncident incident() {
        return incident;
    }

    IncidentRow.Trip row() {
        return new IncidentRow.Trip(
                ordinal, vehicle, leftAt, peopleOut, minorsOut, arrivedAt, peopleIn, differBecause, handedTo, handover);
    }
}
