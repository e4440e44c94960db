package vn.tiepdan.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.schedule.SessionCode;

/**
 * A slot of a session.
 *
 * @param booking the code of who holds it; null while it is free
 */
public record SlotRow(
        SessionCode session, int number, LocalTime startsAt, LocalTime endsAt, BookingCode booking, LocalDate bookedOn)
        implements Serializable {

    public boolean isFree() {
        return booking == null;
    }
}
