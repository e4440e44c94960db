package vn.tiepdan.booking;

import jakarta.inject.Inject;
import java.util.List;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads the slots of the sessions whose schedule the caller may read. */
@Repository
public class BookingRegister {

    @Inject
    Bookings bookings;

    @Inject
    ScheduleRegister schedule;

    /** By number; empty where none were offered. */
    public List<SlotRow> slots(SessionCode session) {
        return bookings.slots(schedule.session(session).code());
    }

    /** The booking under the code that a citizen shows. */
    public BookingRow row(BookingCode code) {
        BookingRow row = bookings.row(code);
        return schedule.find(row.session()).map(seen -> row).orElseThrow(() -> new NotFound("booking.not-found"));
    }
}
