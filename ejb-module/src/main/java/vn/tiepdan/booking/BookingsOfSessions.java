package vn.tiepdan.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.schedule.SessionEnds;

/**
 * Takes what was booked along when its session is moved.
 *
 * <p>The session that stands for another is divided into slots of the same minutes, as many as fit into its hours, and whoever held one
 * holds it there by the code he has. A booking whose slot does not fit ends, and so do all of a session that is called off.
 */
@ApplicationScoped
class BookingsOfSessions {

    @Inject
    Bookings bookings;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    void ends(@Observes SessionEnds told) {
        Set<Integer> there = told.instead() == null || told.from() == null ? Set.of() : divided(told);
        int carried = 0;
        int ended = 0;
        for (SlotBooking booking : bookings.living(told.code())) {
            if (there.contains(booking.slot())) {
                booking.goesOverTo(told.instead());
                carried++;
            } else {
                booking.cancelled(scope.me(), LocalDate.now(clock));
                ended++;
            }
        }
        bookings.write();
        if (carried + ended > 0) {
            told.tell(carried, ended);
            trail.done("booking.session-ends", told.code(), carried + " + " + ended);
        }
    }

    /** The numbers of the slots that fit. */
    private Set<Integer> divided(SessionEnds told) {
        Set<Integer> there = new HashSet<>();
        List<SessionSlot> slots = bookings.slotsOf(told.code());
        long room = Duration.between(told.from(), told.to()).toMinutes();
        for (SessionSlot slot : slots) {
            LocalTime first = slots.get(0).startsAt();
            long begins = Duration.between(first, slot.startsAt()).toMinutes();
            long ends = Duration.between(first, slot.endsAt()).toMinutes();
            if (ends <= room) {
                bookings.add(SessionSlot.of(
                        told.instead(),
                        slot.number(),
                        told.from().plusMinutes(begins),
                        told.from().plusMinutes(ends)));
                there.add(slot.number());
            }
        }
        bookings.write();
        return there;
    }
}
