package vn.tiepdan.matter;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/**
 * A case as lists show it.
 *
 * @param mergedInto the case to which this one only points since they were put together; null for one with records of its own
 */
public record MatterRow(
        MatterCode code,
        int version,
        UnitCode unit,
        String title,
        SubjectField field,
        boolean confidential,
        LocalDate openedOn,
        LocalDate closedOn,
        MatterCode mergedInto)
        implements Serializable {

    /** The same to who does not see the case to which it points. */
    MatterRow pointingNowhere() {
        return new MatterRow(code, version, unit, title, field, confidential, openedOn, closedOn, null);
    }
}
