package vn.tiepdan.meeting;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * A meeting from its calling until its minutes: CALLED → INVITED → HELD, or CANCELLED with a reason. What was minuted stays; what it
 * concluded are tasks.
 */
@Entity
@Table(name = "meeting")
public class Meeting {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_MINUTES = 8000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "meeting_seq")
    @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private MeetingCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    private MeetingKind kind;

    private String subject;
    private String agenda;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private String place;

    @Column(name = "chaired_by")
    private OfficerCode chair;

    @Enumerated(STRING)
    private MeetingStage stage;

    @Column(name = "invitation_number")
    private String invitationNumber;

    @Column(name = "invited_on")
    private LocalDate invitedOn;

    @Column(name = "ended_at")
    private LocalTime endedAt;

    private String minutes;

    @Column(name = "minutes_by")
    private OfficerCode minutesBy;

    private String reason;

    @Column(name = "called_by", updatable = false)
    private OfficerCode calledBy;

    @OneToMany(mappedBy = "meeting", cascade = ALL)
    @OrderBy("ordinal")
    private List<MeetingParticipant> participants = new ArrayList<>();

    protected Meeting() {} // for JPA

    /** @param names of the invited units */
    static Meeting called(
            MeetingCode code,
            UnitCode unit,
            CallMeeting told,
            Map<UnitCode, String> names,
            OfficerCode by,
            LocalDate today) {
        if (told.day().isBefore(today)) {
            throw new Invalid("day", "meeting.day.past");
        }
        Meeting meeting = new Meeting();
        meeting.code = code;
        meeting.unit = unit;
        meeting.kind = told.kind();
        meeting.subject = told.subject();
        meeting.agenda = told.agenda();
        meeting.day = told.day();
        meeting.startsAt = told.startsAt();
        meeting.place = told.place();
        meeting.chair = told.chair();
        meeting.stage = MeetingStage.CALLED;
        meeting.calledBy = by;
        told.invited().stream().sorted().forEach(one -> meeting.invite(one, names.get(one)));
        told.guests().forEach(name -> meeting.invite(null, name));
        return meeting;
    }

    private void invite(UnitCode who, String name) {
        participants.add(MeetingParticipant.invited(this, participants.size() + 1, who, name));
    }

    /** The invitation went out under its number, on the day of the meeting at the latest. */
    void invited(String number, LocalDate on, LocalDate today) {
        require(stage == MeetingStage.CALLED, "meeting.invited.already");
        String written = Folding.tidy(number);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(written != null, found, "number", "meeting.number.missing");
        Invalid.unless(
                written == null || written.length() <= LONGEST_NUMBER,
                found,
                "number",
                "meeting.text.too-long",
                LONGEST_NUMBER);
        Invalid.unless(on != null && !on.isAfter(today), found, "invitedOn", "meeting.invited.in-future");
        Invalid.unless(on == null || !on.isAfter(day), found, "invitedOn", "meeting.invited.too-late");
        Invalid.refuse(found);
        invitationNumber = written;
        invitedOn = on;
        stage = MeetingStage.INVITED;
    }

    /** Held: who came, until when, and what was said. */
    void held(LocalTime until, String written, Set<Integer> came, OfficerCode by, LocalDate today) {
        require(stage.isAhead(), "meeting.over");
        require(!day.isAfter(today), "meeting.held.too-early");
        String kept = Folding.tidy(written);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(until != null, found, "endedAt", "meeting.end.missing");
        Invalid.unless(until == null || until.isAfter(startsAt), found, "endedAt", "meeting.end.before-start");
        Invalid.unless(kept != null, found, "minutes", "meeting.minutes.missing");
        Invalid.unless(
                kept == null || kept.length() <= LONGEST_MINUTES,
                found,
                "minutes",
                "meeting.text.too-long",
                LONGEST_MINUTES);
        Invalid.refuse(found);
        participants.forEach(one -> one.came(came.contains(one.ordinal())));
        endedAt = until;
        minutes = kept;
        minutesBy = by;
        stage = MeetingStage.HELD;
    }

    void cancel(String why) {
        require(stage.isAhead(), "meeting.over");
        String because = Folding.tidy(why);
        if (because == null) {
            throw new Invalid("reason", "meeting.reason.missing");
        }
        if (because.length() > CallMeeting.LONGEST) {
            throw new Invalid("reason", "meeting.text.too-long", CallMeeting.LONGEST);
        }
        reason = because;
        stage = MeetingStage.CANCELLED;
    }

    /** Only what was held comes to conclusions. */
    void requireHeld() {
        require(stage == MeetingStage.HELD, "meeting.not-held");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    MeetingRow row(String chairName, int tasks, boolean whole) {
        return new MeetingRow(
                code,
                version,
                unit,
                kind,
                subject,
                agenda,
                day,
                startsAt,
                endedAt,
                place,
                chair,
                chairName,
                stage,
                invitationNumber,
                invitedOn,
                minutes,
                minutesBy,
                reason,
                tasks,
                whole ? participants.stream().map(MeetingParticipant::row).toList() : List.of());
    }

    Long id() {
        return id;
    }

    MeetingCode code() {
        return code;
    }

    int version() {
        return version;
    }

    UnitCode unit() {
        return unit;
    }

    OfficerCode chair() {
        return chair;
    }
}
