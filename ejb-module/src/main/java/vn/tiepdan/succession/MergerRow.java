package vn.tiepdan.succession;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.tiepdan.organisation.UnitCode;

/**
 * A handover as lists and its page show it.
 *
 * @param out counted when the unit that ends signed; empty before
 * @param in counted when the successor signed
 * @param moved what was moved
 */
public record MergerRow(
        MergerCode code,
        int version,
        UnitCode from,
        String fromName,
        UnitCode to,
        String toName,
        LocalDate effectiveOn,
        String basis,
        MergerState state,
        String preparedByName,
        LocalDate preparedOn,
        String outSignedByName,
        Instant outSignedAt,
        String inSignedByName,
        Instant inSignedAt,
        String movedByName,
        Instant movedAt,
        String cancelReason,
        Map<WorkKind, Long> out,
        Map<WorkKind, Long> in,
        Map<WorkKind, Long> moved)
        implements Serializable {

    public MergerRow {
        out = Map.copyOf(out);
        in = Map.copyOf(in);
        moved = Map.copyOf(moved);
    }

    public boolean isPrepared() {
        return state == MergerState.PREPARED;
    }

    public boolean isSignedByBoth() {
        return outSignedAt != null && inSignedAt != null;
    }
}
