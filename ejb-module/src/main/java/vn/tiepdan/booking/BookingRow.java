package vn.tiepdan.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.schedule.SessionCode;

/** A booking: which slot of which session, and whether it was given back. */
public record BookingRow(
        BookingCode code,
        SessionCode session,
        int slot,
        LocalTime startsAt,
        LocalTime endsAt,
        LocalDate bookedOn,
        LocalDate endedOn,
        int version)
        implements Serializable {}
