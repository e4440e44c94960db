package vn.tiepdan.booking;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalTime;
import vn.tiepdan.schedule.SessionCode;

/** A stretch of a session that one citizen may have for himself. Never changed. */
@Entity
@Table(name = "session_slot")
public class SessionSlot {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "session_slot_seq")
    @SequenceGenerator(name = "session_slot_seq", sequenceName = "session_slot_seq", allocationSize = 50)
    private Long id;

    @Column(name = "session_code")
    private SessionCode session;

    private int number;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    protected SessionSlot() {} // for JPA

    static SessionSlot of(SessionCode session, int number, LocalTime startsAt, LocalTime endsAt) {
        SessionSlot slot = new SessionSlot();
        slot.session = session;
        slot.number = number;
        slot.startsAt = startsAt;
        slot.endsAt = endsAt;
        return slot;
    }

    int number() {
        return number;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    LocalTime endsAt() {
        return endsAt;
    }
}
