package vn.tiepdan.api.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.place.PlaceRow;
import vn.tiepdan.schedule.ReceptionPlace;

/** A place of reception and its hours. */
public record PlaceJson(
        String code,
        int version,
        String unit,
        ReceptionPlace kind,
        String kindLabel,
        String name,
        String address,
        LocalTime morningFrom,
        LocalTime morningTo,
        LocalTime afternoonFrom,
        LocalTime afternoonTo,
        LocalDate validFrom,
        LocalDate validTo) {

    static PlaceJson of(PlaceRow row, Labels labels) {
        return new PlaceJson(
                row.code().value(),
                row.version(),
                row.unit().value(),
                row.kind(),
                labels.of("schedule.place", row.kind()),
                row.name(),
                row.address(),
                row.morningFrom(),
                row.morningTo(),
                row.afternoonFrom(),
                row.afternoonTo(),
                row.validFrom(),
                row.validTo());
    }
}
