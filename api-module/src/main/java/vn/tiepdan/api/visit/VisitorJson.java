package vn.tiepdan.api.visit;

import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.VisitorRow;

/** Somebody who came, as the calling system may see him; of a sealed one nothing but that he came. */
public record VisitorJson(
        Capacity capacity,
        String capacityLabel,
        boolean sealed,
        CitizenKind kind,
        String name,
        Integer birthYear,
        String address) {

    static VisitorJson of(VisitorRow row, Labels labels) {
        return new VisitorJson(
                row.capacity(),
                labels.of("reception.capacity", row.capacity()),
                row.sealed(),
                row.sealed() ? null : row.kind(),
                row.sealed() ? null : row.name(),
                row.sealed() ? null : row.birthYear(),
                row.sealed() ? null : row.address());
    }
}
