package vn.tiepdan.forecast;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** A forecast as pages show it. */
public record ForecastRow(
        String code,
        int version,
        UnitCode unit,
        MatterCode matter,
        String group,
        String groupName,
        Destination destination,
        LocalDate from,
        LocalDate to,
        int likelihood,
        int expected,
        String signals,
        String response,
        OfficerCode owner,
        String ownerName,
        ForecastState state,
        LocalDate draftedOn,
        OfficerCode draftedBy,
        LocalDate approvedOn,
        OfficerCode approvedBy,
        LocalDate watchedOn,
        LocalDate scoredOn,
        Integer came,
        String outcomeNote)
        implements Serializable {

    public boolean isScored() {
        return state.isScored();
    }

    /** Whether its last day is past and nobody has said yet what happened. */
    public boolean isToBeScored(LocalDate today) {
        return state == ForecastState.MONITORED && today.isAfter(to);
    }

    /** How wrong it was: the square of what lay between the likelihood and what happened; null while that is not known. */
    public BigDecimal brier() {
        if (!isScored()) {
            return null;
        }
        BigDecimal said = BigDecimal.valueOf(likelihood, 2);
        BigDecimal was = state == ForecastState.HIT ? BigDecimal.ONE : BigDecimal.ZERO;
        return said.subtract(was).pow(2).setScale(4, RoundingMode.HALF_UP);
    }
}
