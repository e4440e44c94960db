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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * That a body receives citizens on a day, presided over by one officer.
 *
 * <p>A periodic session is posted at least five working days before its day (Luật Tiếp công dân, khoản 4 Điều 24). The last day
 * for that is kept with it; a late posting is recorded and flagged, since the session takes place all the same.
 *
 * <p>It may be postponed for a reason: another session then stands for it, whose time is told at the place of reception (the
 * same khoản; we take that as the same day). It may be cancelled for a reason. What has ended stays on the schedule, marked.
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

    @Column(name = "place_code")
    private PlaceCode venue;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Column(name = "delegated_by")
    private OfficerCode delegatedBy;

    private String delegation;

    @Column(name = "delegated_on")
    private LocalDate delegatedOn;

    @Column(name = "post_by")
    private LocalDate postBy;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "posted_at")
    private String postedAt;

    @Enumerated(STRING)
    private SessionState state;

    @Column(name = "moved_to")
    private SessionCode movedTo;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_reason")
    private String endedReason;

    @Column(name = "announce_by")
    private LocalDate announceBy;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    private boolean shown;

    @Column(name = "changed_at")
    private Instant changedAt;

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
        session.venue = command.venue();
        session.startsAt = command.startsAt();
        session.endsAt = command.endsAt();
        session.state = SessionState.SCHEDULED;
        session.postBy = command.type() == ReceptionType.PERIODIC ? postBy : null;
        session.require(!session.day.isBefore(today), "schedule.session.in-the-past");
        session.require(
                (session.startsAt == null) == (session.endsAt == null)
                        && (session.startsAt == null || session.startsAt.isBefore(session.endsAt)),
                "schedule.session.hours-out-of-order");
        session.require(works || session.type == ReceptionType.AD_HOC, "schedule.session.on-day-off");
        session.require(
                session.type != ReceptionType.AD_HOC || (session.reason != null && !session.reason.isBlank()),
                "schedule.session.ad-hoc-without-reason");
        if (command.delegation() != null) {
            session.delegated(command.delegation(), today);
        }
        return session;
    }

    /** The same session on another day, in the place of one that is postponed; its new time is to be told today. */
    static ReceptionSession insteadOf(
            ReceptionSession old,
            SessionCode code,
            PublishSession command,
            boolean works,
            LocalDate postBy,
            LocalDate today) {
        ReceptionSession session = scheduled(code, old.unit, command, works, postBy, today);
        session.announceBy = today;
        session.shown = old.shown;
        return session;
    }

    /** Something of it changes at that moment of the machine's clock; calendar programs tell old from new by it. */
    void changes(Instant now) {
        changedAt = now;
    }

    /** The schedule hangs at the reception place since that day, and everybody may know of it. */
    void postedOn(LocalDate on, String at, LocalDate today) {
        requireScheduled();
        require(postedOn == null, "schedule.session.already-posted");
        require(!on.isAfter(today), "schedule.session.posted-in-future");
        require(!on.isAfter(day), "schedule.session.posted-after-its-day");
        postedOn = on;
        postedAt = at;
        shown = true;
    }

    /** The new time was told at the place of reception. */
    void announced(LocalDate on, LocalDate today) {
        requireScheduled();
        require(announceBy != null, "schedule.session.nothing-to-announce");
        require(announcedOn == null, "schedule.session.already-announced");
        require(!on.isAfter(today) && !on.isBefore(announceBy), "schedule.session.announced-out-of-time");
        announcedOn = on;
        shown = true;
    }

    /** Takes place on another day; {@code other} stands for it from now on. */
    void postponedTo(SessionCode other, String why, LocalDate today) {
        end(SessionState.POSTPONED, why, today);
        movedTo = other;
    }

    void cancelled(String why, LocalDate today) {
        end(SessionState.CANCELLED, why, today);
    }

    private void end(SessionState how, String why, LocalDate today) {
        requireScheduled();
        require(!day.isBefore(today), "schedule.session.already-held");
        require(why != null && !why.isBlank(), "schedule.session.ended-without-reason");
        state = how;
        endedOn = today;
        endedReason = why.strip();
    }

    /** Another officer presides, in the chair's stead when {@code paper} is told. */
    void presidedBy(OfficerCode officer, Delegation paper, LocalDate today) {
        requireOther(officer, today);
        presiding = officer;
        delegatedBy = null;
        delegation = null;
        delegatedOn = null;
        if (paper != null) {
            delegated(paper, today);
        }
    }

    /** Refuses where nobody else can preside any more, or where he does already. */
    void requireOther(OfficerCode officer, LocalDate today) {
        requireScheduled();
        require(!day.isBefore(today), "schedule.session.already-held");
        require(!officer.equals(presiding), "schedule.session.same-presiding");
    }

    private void delegated(Delegation paper, LocalDate today) {
        require(!paper.by().equals(presiding), "schedule.delegation.to-oneself");
        require(!paper.on().isAfter(today) && !paper.on().isAfter(day), "schedule.delegation.in-future");
        delegatedBy = paper.by();
        delegation = paper.paper().strip();
        delegatedOn = paper.on();
    }

    private void requireScheduled() {
        require(state == SessionState.SCHEDULED, "schedule.session.ended");
    }

    /** What the session is, on another day or in another part of one. */
    PublishSession on(LocalDate otherDay, DayPart otherPart, LocalTime from, LocalTime to) {
        return new PublishSession(
                unit, body, otherDay, otherPart, type, reason, presiding, place, venue, from, to, paper());
    }

    private Delegation paper() {
        return delegatedBy == null ? null : new Delegation(delegatedBy, delegation, delegatedOn);
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
                venue,
                startsAt,
                endsAt,
                paper(),
                postBy,
                postedOn,
                postedAt,
                state == SessionState.SCHEDULED || postedOn != null ? posting(today) : Posting.NOT_NEEDED,
                state,
                movedTo,
                endedOn,
                endedReason,
                announceBy,
                announcedOn,
                shown,
                version);
    }

    LocalDate day() {
        return day;
    }

    UnitCode body() {
        return body;
    }

    OfficerCode presiding() {
        return presiding;
    }

    ReceptionPlace place() {
        return place;
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
