package vn.tiepdan.booking;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.RuleBroken;

/** That somebody holds a slot, by a code. It knows neither who nor why; given back, the slot is free again. */
@Entity
@Table(name = "slot_booking")
public class SlotBooking {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "slot_booking_seq")
    @SequenceGenerator(name = "slot_booking_seq", sequenceName = "slot_booking_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String code;

    @Column(name = "session_code")
    private SessionCode session;

    private int slot;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "booked_by")
    private OfficerCode bookedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private OfficerCode endedBy;

    protected SlotBooking() {} // for JPA

    void cancelled(OfficerCode by, LocalDate today) {
        if (endedOn != null) {
            throw new RuleBroken("booking.already-cancelled", code);
        }
        endedOn = today;
        endedBy = by;
    }

    /** Its session was moved: it holds the same slot of the one that stands for it, by the same code. */
    void goesOverTo(SessionCode other) {
        session = other;
    }

    int slot() {
        return slot;
    }

    SessionCode session() {
        return session;
    }

    int version() {
        return version;
    }
}
