package vn.tiepdan.coverage;

import java.io.Serializable;
import vn.tiepdan.organisation.OfficerCode;

/** A place that must be covered with who stands there; without an officer it is a gap. */
public record CoveredSeat(RequiredDuty duty, OfficerCode officer, String officerName) implements Serializable {

    public boolean isGap() {
        return officer == null;
    }
}
