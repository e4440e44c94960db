package vn.tiepdan.api.incident;

import java.time.Instant;
import java.util.List;
import vn.tiepdan.incident.IncidentRow;

/** The ways home of one gathering and the request they rest on. */
public record ReturnsJson(String requestedBy, Instant requestedAt, String basis, List<TripJson> items) {

    static ReturnsJson of(IncidentRow row) {
        return new ReturnsJson(
                row.requestedBy(),
                row.requestedAt(),
                row.requestBasis(),
                row.trips().stream()
                        .map(trip -> new TripJson(
                                trip.ordinal(),
                                trip.vehicle(),
                                trip.leftAt(),
                                trip.peopleOut(),
                                trip.minorsOut(),
                                trip.arrivedAt(),
                                trip.peopleIn(),
                                trip.handedTo()))
                        .toList());
    }

    /** One vehicle; who sat in it is written nowhere. */
    public record TripJson(
            int number,
            String vehicle,
            Instant leftAt,
            int peopleOut,
            int minorsOut,
            Instant arrivedAt,
            Integer peopleIn,
            String handedTo) {}
}
