package vn.tiepdan.headduty;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * One line of the ledger: what became of a session, as somebody recorded it.
 *
 * <p>Never changed. What puts it right is another line with a reason, and the last one counts.
 */
@Entity
@Table(name = "head_session_entry")
public class SessionEntry {

    private static final int LONGEST_REASON = 300;
    private static final Duration WATCH_AHEAD = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "head_session_entry_seq")
    @SequenceGenerator(name = "head_session_entry_seq", sequenceName = "head_session_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "session_code")
    private SessionCode session;

    private int ordinal;

    @Enumerated(STRING)
    private SessionOutcome outcome;

    @Enumerated(STRING)
    private HolderCapacity capacity;

    @Column(name = "held_by")
    private OfficerCode heldBy;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Column(name = "delegation_number")
    private String delegationNumber;

    @Column(name = "delegation_on")
    private LocalDate delegationOn;

    @Column(name = "nobody_came")
    private boolean nobodyCame;

    @Column(name = "missed_reason")
    private String missedReason;

    @Column(name = "notice_by")
    private LocalDate noticeBy;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "recorded_by")
    private OfficerCode recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SessionEntry() {} // for JPA

    /**
     * Somebody held the session on its day.
     *
     * @param capacity as what he held it; null when he leads nothing there ({@code headduty.holder.not-a-leader})
     * @param noticeBy the last day of the conclusion notice; null where the law asks for none on that day
     */
    static SessionEntry held(
            HeadSession session, HoldSession told, HolderCapacity capacity, LocalDate noticeBy, LocalDateTime now) {
        SessionEntry entry = of(session, SessionOutcome.HELD, now);
        entry.require(capacity != null, "headduty.holder.not-a-leader");
        entry.require(
                capacity != HolderCapacity.DELEGATE || told.delegationNumber() != null, "headduty.delegation.missing");
        entry.require(
                capacity == HolderCapacity.DELEGATE || told.delegationNumber() == null,
                "headduty.delegation.not-needed");
        entry.require(
                told.delegationOn() == null || !told.delegationOn().isAfter(session.day()),
                "headduty.delegation.after-session");
        if (session.day().atTime(told.to()).isAfter(now.plus(WATCH_AHEAD))) {
            throw new Invalid("to", "headduty.hours.in-future");
        }
        entry.capacity = capacity;
        entry.heldBy = told.heldBy();
        entry.startsAt = told.from();
        entry.endsAt = told.to();
        entry.delegationNumber = told.delegationNumber();
        entry.delegationOn = told.delegationOn();
        entry.nobodyCame = told.nobodyCame();
        entry.noticeBy = told.nobodyCame() ? null : noticeBy;
        return entry;
    }

    /** Nobody held it, for a reason. */
    static SessionEntry missed(HeadSession session, String reason, LocalDateTime now) {
        SessionEntry entry = of(session, SessionOutcome.MISSED, now);
        entry.missedReason = required(reason, "reason", "headduty.reason.missing");
        return entry;
    }

    private static SessionEntry of(HeadSession session, SessionOutcome outcome, LocalDateTime now) {
        SessionEntry entry = new SessionEntry();
        entry.session = session.code();
        entry.outcome = outcome;
        entry.ordinal = 1;
        entry.require(session.type() != ReceptionType.REGULAR, "headduty.session.regular");
        entry.require(!session.day().isAfter(now.toLocalDate()), "headduty.session.not-yet");
        return entry;
    }

    /** The line comes after those before it; the first one needs no reason, every other one does. */
    SessionEntry after(int before, String reason) {
        ordinal = before + 1;
        correctionReason =
                before == 0 ? null : required(reason, "correctionReason", "headduty.correction.without-reason");
        return this;
    }

    SessionEntry recorded(OfficerCode by, Instant at) {
        recordedBy = by;
        recordedAt = at;
        return this;
    }

    private static String required(String text, String field, String code) {
        String tidy = Folding.tidy(text);
        if (tidy == null) {
            throw new Invalid(field, code);
        }
        if (tidy.length() > LONGEST_REASON) {
            throw new Invalid(field, "headduty.text.too-long", LONGEST_REASON);
        }
        return tidy;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, session);
        }
    }

    boolean isHeld() {
        return outcome == SessionOutcome.HELD;
    }

    boolean nobodyCame() {
        return nobodyCame;
    }

    HolderCapacity capacity() {
        return capacity;
    }

    LocalDate noticeBy() {
        return noticeBy;
    }

    int ordinal() {
        return ordinal;
    }

    OfficerCode recordedBy() {
        return recordedBy;
    }

    OfficerCode heldBy() {
        return heldBy;
    }

    /** What of it is written in words of one's own. */
    String[] texts() {
        return new String[] {missedReason, correctionReason, delegationNumber};
    }

    EntryRow row(String heldByName, String recordedByName) {
        return new EntryRow(
                ordinal,
                outcome,
                capacity,
                heldBy,
                heldByName,
                startsAt,
                endsAt,
                delegationNumber,
                delegationOn,
                nobodyCame,
                missedReason,
                noticeBy,
                correctionReason,
                recordedByName,
                recordedAt);
    }
}
