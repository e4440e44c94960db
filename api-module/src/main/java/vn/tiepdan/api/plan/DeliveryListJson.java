package vn.tiepdan.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.plan.DeliveryRow;
import vn.tiepdan.plan.DeliveryState;
import vn.tiepdan.plan.RecipientKind;

/** The copies of a plan. */
public record DeliveryListJson(List<DeliveryJson> items) {

    static DeliveryListJson of(List<DeliveryRow> rows, Labels labels) {
        return new DeliveryListJson(
                rows.stream().map(row -> DeliveryJson.of(row, labels)).toList());
    }

    /** One copy; {@code officer} is null for a body's. */
    public record DeliveryJson(
            String line,
            RecipientKind kind,
            String unit,
            String officer,
            String name,
            LocalDate sentOn,
            DeliveryState state,
            String stateLabel,
            Instant receivedAt,
            Instant acknowledgedAt) {

        private static DeliveryJson of(DeliveryRow row, Labels labels) {
            return new DeliveryJson(
                    row.line(),
                    row.kind(),
                    row.unit().value(),
                    row.officer() == null ? null : row.officer().value(),
                    row.name(),
                    row.sentOn(),
                    row.state(),
                    labels.of("plan.delivery", row.state()),
                    row.receivedAt(),
                    row.acknowledgedAt());
        }
    }
}
