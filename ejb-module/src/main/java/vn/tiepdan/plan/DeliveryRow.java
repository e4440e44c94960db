package vn.tiepdan.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * One copy of a plan: to a body, or to one officer where the line means all of them.
 *
 * @param number what it is called up by
 * @param officer null for a copy to a body
 * @param mine whether the caller receives it
 */
public record DeliveryRow(
        long number,
        int recipient,
        RecipientKind kind,
        String line,
        UnitCode unit,
        String unitName,
        OfficerCode officer,
        String officerName,
        LocalDate sentOn,
        Instant receivedAt,
        String receivedByName,
        Instant acknowledgedAt,
        String acknowledgedByName,
        boolean mine)
        implements Serializable {

    public DeliveryState state() {
        return acknowledgedAt != null
                ? DeliveryState.ACKNOWLEDGED
                : receivedAt != null ? DeliveryState.RECEIVED : DeliveryState.SENT;
    }

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    public boolean isReceived() {
        return receivedAt != null;
    }

    /** Whose copy it is, in words. */
    public String name() {
        return officer == null ? unitName : officerName;
    }
}
