package vn.tiepdan.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** Offers the slots of a session and gives them out, each to one. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class BookingDesk {

    private static final int MOST_SLOTS = 100;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    @Inject
    Bookings bookings;

    @Inject
    ScheduleRegister schedule;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Divides a session, from its beginning on, into slots of so many minutes.
     *
     * <p>Refuses {@code booking.slots.out-of-range}, {@code booking.session.without-hours}, {@code booking.slots.do-not-fit} and
     * {@code booking.slots.already-offered}.
     */
    @RolesAllowed({Role.OSU, Role.CHAIR})
    public void offer(@NotNull SessionCode session, int howMany, int minutes) {
        SessionRow row = open(session, Role.OSU, Role.CHAIR);
        if (howMany < 1 || howMany > MOST_SLOTS) {
            throw new Invalid("howMany", "booking.slots.out-of-range", 1, MOST_SLOTS);
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Invalid("minutes", "booking.slots.out-of-range", SHORTEST, LONGEST);
        }
        if (row.startsAt() == null) {
            throw new RuleBroken("booking.session.without-hours", session);
        }
        long room = Duration.between(row.startsAt(), row.endsAt()).toMinutes();
        if ((long) howMany * minutes > room) {
            throw new Invalid("howMany", "booking.slots.do-not-fit", room / minutes);
        }
        if (bookings.hasSlots(session)) {
            throw new RuleBroken("booking.slots.already-offered", session);
        }
        for (int number = 1; number <= howMany; number++) {
            LocalTime from = row.startsAt().plusMinutes((long) (number - 1) * minutes);
            bookings.add(SessionSlot.of(session, number, from, from.plusMinutes(minutes)));
        }
        bookings.write();
        trail.done("booking.offer", session, howMany + " x " + minutes);
    }

    /**
     * Gives a slot to whoever asks, without asking who or why; the code is all that is kept ({@code booking.slot.taken},
     * {@code booking.slot.not-found}).
     */
    public BookingCode book(@NotNull SessionCode session, int slot) {
        SessionRow row = open(session, Role.OFFICER, Role.CLERK, Role.OSU);
        if (!bookings.hasSlot(session, slot)) {
            throw new NotFound("booking.slot.not-found", session, slot);
        }
        BookingCode code = BookingCode.draw();
        if (!bookings.take(code, session, slot, scope.me(), LocalDate.now(clock))) {
            throw new RuleBroken("booking.slot.taken", session, slot);
        }
        // Neither the code nor the slot: the trail says that one was given, not which.
        trail.done("booking.book", row.code());
        return code;
    }

    /** Gives the slot back; it is free for somebody else ({@code booking.already-cancelled}). */
    public void cancel(@NotNull BookingCode code) {
        SlotBooking booking = bookings.withCode(code);
        SessionRow session = schedule.find(booking.session()).orElseThrow(() -> new NotFound("booking.not-found"));
        scope.requireIn(session.unit(), Role.OFFICER, Role.CLERK, Role.OSU);
        booking.cancelled(scope.me(), LocalDate.now(clock));
        bookings.write();
        trail.done("booking.cancel", session.code());
    }

    private SessionRow open(SessionCode session, String... roles) {
        SessionRow row = schedule.session(session);
        scope.requireIn(row.unit(), roles);
        if (!row.isScheduled()) {
            throw new RuleBroken("booking.session.ended", session);
        }
        if (row.day().isBefore(LocalDate.now(clock))) {
            throw new RuleBroken("booking.session.past", session);
        }
        return row;
    }
}
