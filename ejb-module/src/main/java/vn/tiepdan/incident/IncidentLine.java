package vn.tiepdan.incident;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.UnitCode;

/**
 * A gathering in a list: counts, places and times.
 *
 * @param reportDueAt until when the flash report is due
 * @param reportSentAt when it was sent; null while it was not
 */
public record IncidentLine(
        IncidentCode code,
        UnitCode unit,
        Destination destination,
        String place,
        int people,
        int minors,
        Instant seenAt,
        PhaseStage stage,
        Integer phase,
        IncidentState state,
        boolean hotSpot,
        Instant reportDueAt,
        Instant reportSentAt,
        boolean reportOverdue,
        int version)
        implements Serializable {}
