package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/**
 * A request for reports with how far its answers are.
 *
 * @param units how many were asked, {@code in} how many have sent, {@code received} how many were taken in
 */
public record RequestRow(
        String code,
        int version,
        UnitCode asking,
        String askingName,
        String subject,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        String askedByName,
        LocalDate askedOn,
        LocalDate consolidatedOn,
        int units,
        int in,
        int received,
        boolean overdue)
        implements Serializable {

    public boolean isConsolidated() {
        return consolidatedOn != null;
    }
}
