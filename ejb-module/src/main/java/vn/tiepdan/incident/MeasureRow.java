package vn.tiepdan.incident;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.scenario.PoliceCode;

/** A proposed measure with the decision on it; {@code decision} is null while it waits, else {@code AGREED} or {@code REFUSED}. */
public record MeasureRow(
        PoliceCode code,
        int version,
        UnitCode unit,
        IncidentCode incident,
        MeasureKind kind,
        String what,
        String legalBasis,
        String ground,
        String decider,
        OfficerCode proposedBy,
        String proposedByName,
        Instant proposedAt,
        String decision,
        String decisionNote,
        String decidedByName,
        Instant decidedAt,
        Instant carriedAt,
        String place,
        String result)
        implements Serializable {

    public boolean isWaiting() {
        return decision == null;
    }

    /** Whether it was agreed to and nothing was told of it yet. */
    public boolean isToCarryOut() {
        return "AGREED".equals(decision) && carriedAt == null;
    }
}
