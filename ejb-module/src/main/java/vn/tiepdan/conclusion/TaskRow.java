package vn.tiepdan.conclusion;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.SessionCode;

/**
 * A conclusion to be carried out, as lists show it; {@code number} is what it is called up by.
 *
 * @param ordinal its number among those of its notice that the caller sees
 * @param documentNumber of its notice; null while that is a draft
 * @param visit the code of the visit it is about, where the caller sees that; else null
 */
public record TaskRow(
        long number,
        int version,
        ConclusionCode notice,
        UnitCode unit,
        String documentNumber,
        SessionCode session,
        int ordinal,
        String what,
        OfficerCode officer,
        String officerName,
        LocalDate dueOn,
        String visit,
        LocalDate doneOn,
        String evidence,
        boolean overdue)
        implements Serializable {

    public boolean isDone() {
        return doneOn != null;
    }
}
