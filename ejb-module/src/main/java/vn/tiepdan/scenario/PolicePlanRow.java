package vn.tiepdan.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** A plan of the police with the number of its scenarios. */
public record PolicePlanRow(
        PoliceCode code,
        int version,
        UnitCode unit,
        String title,
        String wardPlan,
        OfficerCode draftedBy,
        String draftedByName,
        LocalDate draftedOn,
        String approvedByName,
        LocalDate approvedOn,
        String paperNumber,
        long scenarios)
        implements Serializable {

    public boolean isApproved() {
        return approvedOn != null;
    }
}
