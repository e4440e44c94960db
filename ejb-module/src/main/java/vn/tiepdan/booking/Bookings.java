package vn.tiepdan.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All slots and bookings, as one collection. */
@Repository
class Bookings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    void add(SessionSlot slot) {
        em.persist(slot);
    }

    void write() {
        em.flush();
    }

    /** The offering of slots of a session waits for another one of it. */
    boolean hasSlots(SessionCode session) {
        numbering.inTurn("slots " + session);
        return em.createQuery("select count(s) from SessionSlot s where s.session = :session", Long.class)
                        .setParameter("session", session)
                        .getSingleResult()
                > 0;
    }

    /** By number. */
    List<SessionSlot> slotsOf(SessionCode session) {
        return em.createQuery(
                        "select s from SessionSlot s where s.session = :session order by s.number", SessionSlot.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Those not given back, by slot. */
    List<SlotBooking> living(SessionCode session) {
        return em.createQuery(
                        "select b from SlotBooking b where b.session = :session and b.endedOn is null order by b.slot",
                        SlotBooking.class)
                .setParameter("session", session)
                .getResultList();
    }

    boolean hasSlot(SessionCode session, int number) {
        return em.createQuery(
                                "select count(s) from SessionSlot s where s.session = :session and s.number = :number",
                                Long.class)
                        .setParameter("session", session)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /**
     * Takes the slot; false when somebody holds it or the session was moved or called off just now: whoever does that waits for those
     * who book, and finds their bookings. The unique index {@code slot_booking_slot_uq} decides between those who ask at
     * the same moment: whoever comes second waits for the first and then finds it taken.
     */
    boolean take(BookingCode code, SessionCode session, int slot, OfficerCode by, LocalDate today) {
        return em.createNativeQuery("""
                                insert into slot_booking (id, version, code, session_code, slot, booked_on, booked_by)
                                select nextval('slot_booking_seq'), 1, ?1, s.code, cast(?3 as integer), cast(?4 as date), ?5
                                  from reception_session s where s.code = ?2 and s.state = 'SCHEDULED' for share
                                on conflict (session_code, slot) where ended_on is null do nothing""")
                        .setParameter(1, code.value())
                        .setParameter(2, session.value())
                        .setParameter(3, slot)
                        .setParameter(4, Date.valueOf(today))
                        .setParameter(5, by.value())
                        .executeUpdate()
                == 1;
    }

    SlotBooking withCode(BookingCode code) {
        return em.createQuery("select b from SlotBooking b where b.code = :code", SlotBooking.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("booking.not-found"));
    }

    List<SlotRow> slots(SessionCode session) {
        List<?> found =
                em.createNativeQuery("""
                        select s.number, s.starts_at, s.ends_at, b.code, b.booked_on
                          from session_slot s left join slot_booking b
                               on b.session_code = s.session_code and b.slot = s.number and b.ended_on is null
                         where s.session_code = ?1 order by s.number""").setParameter(1, session.value()).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new SlotRow(
                        session,
                        ((Number) column[0]).intValue(),
                        hour(column[1]),
                        hour(column[2]),
                        column[3] == null ? null : new BookingCode((String) column[3]),
                        day(column[4])))
                .toList();
    }

    BookingRow row(BookingCode code) {
        List<?> found = em.createNativeQuery("""
                        select b.session_code, b.slot, s.starts_at, s.ends_at, b.booked_on, b.ended_on, b.version
                          from slot_booking b join session_slot s on s.session_code = b.session_code and s.number = b.slot
                         where b.code = ?1""").setParameter(1, code.value()).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new BookingRow(
                        code,
                        new SessionCode((String) column[0]),
                        ((Number) column[1]).intValue(),
                        hour(column[2]),
                        hour(column[3]),
                        day(column[4]),
                        day(column[5]),
                        ((Number) column[6]).intValue()))
                .findFirst()
                .orElseThrow(() -> new NotFound("booking.not-found"));
    }

    private static LocalTime hour(Object column) {
        return column instanceof Time time ? time.toLocalTime() : (LocalTime) column;
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
