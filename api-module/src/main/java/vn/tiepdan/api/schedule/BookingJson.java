package vn.tiepdan.api.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.booking.BookingRow;

/** A booking as whoever made it is told. */
public record BookingJson(
        String code,
        int version,
        String session,
        int slot,
        LocalTime startsAt,
        LocalTime endsAt,
        LocalDate bookedOn,
        LocalDate endedOn) {

    /** As it was when it was made, also when the call comes again later. */
    static BookingJson made(BookingRow row) {
        return new BookingJson(
                row.code().value(),
                1,
                row.session().value(),
                row.slot(),
                row.startsAt(),
                row.endsAt(),
                row.bookedOn(),
                null);
    }
}
