package vn.tiepdan.schedule;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * That a body receives citizens on a day, presided over by one officer.
 *
 * <p>A periodic session is posted at least five working days before its day (Luật Tiếp công dân, khoản 4 Điều 24). The last day
 * for that is kept with it; a late posting is recorded and flagged, since the session takes place all the same.
 */
@Entity
@Table(name = "reception_session")
public class ReceptionSession {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "reception_session_seq")
    @SequenceGenerator(name = "reception_session_seq", sequenceName = "reception_session_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private SessionCode code;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "body_code")
    private UnitCode body;

    @Column(name = "on_day")
    private LocalDate day;

    @Enumerated(STRING)
    private DayPart part;

    @Enumerated(STRING)
    private ReceptionType type;

    private String reason;

    private OfficerCode presiding;

    @Enumerated(STRING)
    private ReceptionPlace place;

    @Column(name = "post_by")
    private LocalDate postBy;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    protected ReceptionSession() {} // for JPA

    /**
     * Puts the session on the schedule.
     *
     * @param works whether its day is a working day
     * @param postBy the last day to post it, had it to be posted
     */
    static ReceptionSession scheduled(
            SessionCode code, UnitCode unit, PublishSession command, boolean works, LocalDate postBy, LocalDate today) {
        ReceptionSession session = new ReceptionSession();
        session.code = code;
        session.unit = unit;
        session.body = command.body();
        session.day = command.day();
        session.part = command.part();
        session.type = command.type();
        session.reason = command.type() == ReceptionType.AD_HOC ? command.reason() : null;
        session.presiding = command.presiding();
        session.place = command.place();
        session.postBy = command.type() == ReceptionType.PERIODIC ? postBy : null;
        session.require(!session.day.isBefore(today), "schedule.session.in-the-past");
        session.require(works || session.type == ReceptionType.AD_HOC, "schedule.session.on-day-off");
        session.require(
                session.type != ReceptionType.AD_HOC || (session.reason != null && !session.reason.isBlank()),
                "schedule.session.ad-hoc-without-reason");
        return session;
    }

    /** The schedule hangs at the reception place since that day. */
    void postedOn(LocalDate on, LocalDate today) {
        require(postedOn == null, "schedule.session.already-posted");
        require(!on.isAfter(today), "schedule.session.posted-in-future");
        require(!on.isAfter(day), "schedule.session.posted-after-its-day");
        postedOn = on;
    }

    Posting posting(LocalDate today) {
        return Posting.of(postBy, postedOn, today);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    SessionRow row(String bodyName, String presidingName, LocalDate today) {
        return new SessionRow(
                code,
                unit,
                body,
                bodyName,
                day,
                part,
                type,
                reason,
                presiding,
                presidingName,
                place,
                postBy,
                postedOn,
                posting(today),
                version);
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }

    DayPart part() {
        return part;
    }
}
