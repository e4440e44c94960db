package vn.tiepdan.conclusion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.SessionCode;

/** A conclusion notice with those of its conclusions that the caller may see. */
public record ConclusionRow(
        ConclusionCode code,
        int version,
        UnitCode unit,
        SessionCode session,
        String documentNumber,
        LocalDate issuedOn,
        List<TaskRow> tasks)
        implements Serializable {

    public ConclusionRow {
        tasks = List.copyOf(tasks);
    }

    public boolean isIssued() {
        return issuedOn != null;
    }
}
