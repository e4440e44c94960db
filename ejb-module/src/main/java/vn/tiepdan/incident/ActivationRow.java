package vn.tiepdan.incident;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.scenario.PoliceCode;

/** That a scenario was used in a gathering. */
public record ActivationRow(
        long number,
        int version,
        PoliceCode scenario,
        String title,
        IncidentCode incident,
        Instant activatedAt,
        String activatedByName,
        Instant endedAt,
        String wentWell,
        String toImprove,
        String reviewedByName)
        implements Serializable {}
