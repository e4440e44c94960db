package vn.tiepdan.directive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A directive as lists and pages show it on a day.
 *
 * @param audience empty for every unit of the ward
 * @param noTaskReason why nothing is to be done upon it; null while nobody said so
 * @param tasks how many tasks were derived from it and not called off
 * @param open how many of these are not over
 */
public record DirectiveRow(
        DirectiveCode code,
        int version,
        UnitCode unit,
        IssuerKind issuer,
        String number,
        LocalDate issuedOn,
        LocalDate receivedOn,
        String title,
        String demands,
        LocalDate validTo,
        boolean expired,
        List<UnitCode> audience,
        String noTaskReason,
        OfficerCode recordedBy,
        int tasks,
        int open,
        boolean readByMe)
        implements Serializable {

    public DirectiveRow {
        audience = List.copyOf(audience);
    }

    /** Whether it has neither a task nor a reason for none. */
    public boolean isUnlinked() {
        return tasks == 0 && noTaskReason == null;
    }
}
