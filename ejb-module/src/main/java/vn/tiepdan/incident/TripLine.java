package vn.tiepdan.incident;

import java.io.Serializable;
import java.time.Instant;

/** A way home in the list of all of them. */
public record TripLine(
        IncidentCode incident, Destination destination, String requestedBy, Instant requestedAt, IncidentRow.Trip trip)
        implements Serializable {}
