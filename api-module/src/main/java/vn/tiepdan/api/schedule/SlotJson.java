package vn.tiepdan.api.schedule;

import java.time.LocalTime;
import vn.tiepdan.booking.SlotRow;

/** A slot of a session: whether it is free, never who holds it. */
public record SlotJson(int number, LocalTime startsAt, LocalTime endsAt, boolean free) {

    static SlotJson of(SlotRow row) {
        return new SlotJson(row.number(), row.startsAt(), row.endsAt(), row.isFree());
    }
}
