package vn.tiepdan.takeover;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A version of an opening balance; the newest counts unless it was withdrawn.
 *
 * @param to the first day that is not covered
 * @param lines one a kind; that of denunciations only for who may see their book
 */
public record BalanceRow(
        BalanceCode code,
        UnitCode unit,
        LocalDate from,
        LocalDate to,
        int version,
        boolean withdrawn,
        String reason,
        OfficerCode enteredBy,
        Instant enteredAt,
        List<BalanceLine> lines)
        implements Serializable {

    /** The last day covered, as officers tell a period. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }
}
