package vn.tiepdan.online;

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
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Receiving somebody over a link, from the proposal until its recording is kept.
 *
 * <p>Each step comes after the one before and not later than the law lets it (Nghị định 154/2026/NĐ-CP, khoản 1 Điều 23): the parties
 * are invited at least five working days before, the link is tested with success at least one working day before, the points are
 * connected at least one hour before it begins. The last moments are kept with it, counted when it was proposed.
 */
@Entity
@Table(name = "online_session")
public class OnlineSession {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ATTENDEES = 500;
    private static final Duration WATCH_AHEAD = Duration.ofMinutes(5);
    private static final int MINUTE = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "online_session_seq")
    @SequenceGenerator(name = "online_session_seq", sequenceName = "online_session_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private OnlineCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "petition_code", updatable = false)
    private PetitionCode petition;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Column(name = "starts_at", updatable = false)
    private LocalTime startsAt;

    private String purpose;

    @Enumerated(STRING)
    private OnlineStage stage;

    @Column(name = "notify_by", updatable = false)
    private LocalDate notifyBy;

    @Column(name = "test_by", updatable = false)
    private LocalDate testBy;

    @Column(name = "connect_by", updatable = false)
    private LocalTime connectBy;

    @Column(name = "proposed_by", updatable = false)
    private OfficerCode proposedBy;

    @Column(name = "proposed_on", updatable = false)
    private LocalDate proposedOn;

    @Column(name = "decided_by")
    private OfficerCode decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "secrecy_ensured")
    private boolean secrecyEnsured;

    @Column(name = "declined_because")
    private String declinedBecause;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "tested_on")
    private LocalDate testedOn;

    @Column(name = "connected_at")
    private LocalTime connectedAt;

    @Column(name = "begun_at")
    private LocalTime begunAt;

    @Column(name = "ended_at")
    private LocalTime endedAt;

    @Column(name = "visit_code")
    private VisitCode visit;

    @Column(name = "recording_hash")
    private String recordingHash;

    @Column(name = "recording_seconds")
    private Integer recordingSeconds;

    @Column(name = "recording_place")
    private String recordingPlace;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    private boolean bare;

    @OneToMany(mappedBy = "session", cascade = ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<OnlinePoint> points = new ArrayList<>();

    protected OnlineSession() {} // for JPA

    /** Proposed for a day on which there is still time to invite the parties; the ward itself is the first point. */
    static OnlineSession proposed(
            UnitCode unit,
            PetitionCode intakeCode,
            ProposeOnline told,
            LinkTerms terms,
            String ownPoint,
            OfficerCode by,
            LocalDate today) {
        OnlineSession session = new OnlineSession();
        session.code = OnlineCode.fresh();
        session.unit = unit;
        session.petition = intakeCode;
        session.day = told.day();
        session.startsAt = told.startsAt();
        session.purpose = told.purpose();
        session.stage = OnlineStage.PROPOSED;
        session.notifyBy = terms.notifyBy();
        session.testBy = terms.testBy();
        session.connectBy = terms.connectBy();
        session.proposedBy = by;
        session.proposedOn = today;
        session.requireTimeToInvite(terms.firstLawful(), today);
        session.points.add(OnlinePoint.of(session, 1, PointKind.WARD, ownPoint));
        return session;
    }

    /** The head agrees; of what denounces only where the link keeps secret who speaks. */
    void approved(
            boolean underSeal, boolean secrecy, Supplier<LocalDate> firstLawful, OfficerCode by, LocalDate today) {
        require(stage == OnlineStage.PROPOSED, "online.decide.not-proposed");
        require(!underSeal || secrecy, "online.secrecy.not-ensured");
        requireTimeToInvite(firstLawful, today);
        stage = OnlineStage.APPROVED;
        decidedBy = by;
        decidedOn = today;
        secrecyEnsured = secrecy;
    }

    void declined(String reason, OfficerCode by, LocalDate today) {
        require(stage == OnlineStage.PROPOSED, "online.decide.not-proposed");
        declinedBecause = required(reason, "reason", LONGEST_REASON);
        stage = OnlineStage.DECLINED;
        decidedBy = by;
        decidedOn = today;
    }

    private void requireTimeToInvite(Supplier<LocalDate> firstLawful, LocalDate today) {
        if (today.isAfter(notifyBy)) {
            throw new RuleBroken("online.day.too-soon", day, notifyBy, firstLawful.get());
        }
    }

    /** One more point takes part; until the parties are invited. */
    void joins(PointKind kind, String name) {
        require(stage == OnlineStage.PROPOSED || stage == OnlineStage.APPROVED, "online.point.already-invited");
        if (kind == null) {
            throw new Invalid("kind", "online.point.kind-missing");
        }
        String written = required(name, "name", LONGEST_NAME);
        points.add(OnlinePoint.of(this, points.size() + 1, kind, written));
    }

    /** The parties were invited on that day, not later than the law lets it. */
    void notified(LocalDate on, LocalDate today) {
        require(stage == OnlineStage.APPROVED, "online.notify.not-approved");
        require(points.size() > 1, "online.notify.no-other-point");
        on("notifiedOn", on, decidedOn, today);
        if (on.isAfter(notifyBy)) {
            throw new RuleBroken("online.notify.too-late", code, notifyBy);
        }
        stage = OnlineStage.NOTIFIED;
        notifiedOn = on;
    }

    /** The link was tested with success on that day. */
    void tested(LocalDate on, LocalDate today) {
        require(stage == OnlineStage.NOTIFIED, "online.test.not-notified");
        on("testedOn", on, notifiedOn, today);
        if (on.isAfter(testBy)) {
            throw new RuleBroken("online.test.too-late", code, testBy);
        }
        stage = OnlineStage.TESTED;
        testedOn = on;
    }

    /** The points were connected at that hour of the day. */
    void connected(LocalTime at, LocalDateTime now) {
        require(stage == OnlineStage.TESTED, "online.connect.not-tested");
        at("connectedAt", at, now);
        if (at.isAfter(connectBy)) {
            throw new RuleBroken("online.connect.too-late", code, connectBy);
        }
        stage = OnlineStage.CONNECTED;
        connectedAt = at;
    }

    /** It begins; who sits at each point, by the point's number. */
    void begun(LocalTime at, Map<Integer, String> attendance, LocalDateTime now) {
        require(stage == OnlineStage.CONNECTED, "online.begin.not-connected");
        at("begunAt", at, now);
        if (at.isBefore(startsAt)) {
            throw new Invalid("begunAt", "online.begin.before-start", startsAt);
        }
        for (OnlinePoint point : points) {
            String whom = Folding.tidy(attendance.get(point.ordinal()));
            if (whom != null && whom.length() > LONGEST_ATTENDEES) {
                throw new Invalid("attendees", "online.text.too-long", LONGEST_ATTENDEES);
            }
            point.attendedBy(whom);
        }
        require(points.stream().anyMatch(point -> point.row().attendees() != null), "online.begin.nobody-attends");
        stage = OnlineStage.IN_RECEPTION;
        begunAt = at;
    }

    /** It is over, written in the book, and its recording is kept; told on its day or as late as the recording is at hand. */
    void ended(EndOnline told, VisitCode intakeCode, LocalDate visitedOn, LocalTime at, LocalDateTime now) {
        require(stage == OnlineStage.IN_RECEPTION, "online.end.not-begun");
        past("endedAt", at, now);
        if (!at.isAfter(begunAt)) {
            throw new Invalid("endedAt", "online.end.before-begin", begunAt);
        }
        require(visitedOn.equals(day), "online.visit.other-day");
        stage = OnlineStage.ENDED;
        endedAt = at;
        visit = intakeCode;
        recordingHash = told.recordingHash();
        recordingSeconds = told.minutes() * MINUTE;
        recordingPlace = told.place();
    }

    /** Called off before it began. */
    void cancelled(String reason) {
        require(isOpen() && stage != OnlineStage.IN_RECEPTION, "online.cancel.not-open");
        cancelledBecause = required(reason, "reason", LONGEST_REASON);
        stage = OnlineStage.CANCELLED;
    }

    /** What was written about it in words of one's own. */
    List<String> words() {
        Stream<String> own = Stream.of(purpose, declinedBecause, cancelledBecause, recordingPlace);
        Stream<String> ofPoints =
                points.stream().map(OnlinePoint::row).flatMap(point -> Stream.of(point.name(), point.attendees()));
        return Stream.concat(own, ofPoints).filter(Objects::nonNull).toList();
    }

    /**
     * Its petition turned out to denounce: what is under way is off, and nothing stays that tells why somebody was to be received,
     * who sat there, or which visit it was (Luật Tố cáo 2018, Điều 47).
     */
    void becomesBare() {
        if (isOpen()) {
            stage = OnlineStage.CANCELLED;
        }
        purpose = null;
        declinedBecause = null;
        cancelledBecause = null;
        visit = null;
        points.removeIf(point -> point.ordinal() > 1);
        points.forEach(point -> point.attendedBy(null));
        bare = true;
    }

    private boolean isOpen() {
        return stage != OnlineStage.DECLINED && stage != OnlineStage.ENDED && stage != OnlineStage.CANCELLED;
    }

    private static void on(String field, LocalDate on, LocalDate notBefore, LocalDate today) {
        if (on == null) {
            throw new Invalid(field, "online.day.missing");
        }
        if (on.isAfter(today)) {
            throw new Invalid(field, "online.act.in-future");
        }
        if (on.isBefore(notBefore)) {
            throw new Invalid(field, "online.act.before-the-last", notBefore);
        }
    }

    private void at(String field, LocalTime at, LocalDateTime now) {
        if (!now.toLocalDate().equals(day)) {
            throw new RuleBroken("online.act.another-day", code, day);
        }
        past(field, at, now);
    }

    private void past(String field, LocalTime at, LocalDateTime now) {
        if (at == null) {
            throw new Invalid(field, "online.hour.missing");
        }
        if (day.atTime(at).isAfter(now.plus(WATCH_AHEAD))) {
            throw new Invalid(field, "online.act.in-future");
        }
    }

    private static String required(String text, String field, int longest) {
        String tidy = Folding.tidy(text);
        if (tidy == null) {
            throw new Invalid(field, "online.text.missing");
        }
        if (tidy.length() > longest) {
            throw new Invalid(field, "online.text.too-long", longest);
        }
        return tidy;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    OnlineCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    PetitionCode petition() {
        return petition;
    }

    LocalDate day() {
        return day;
    }

    OnlineStage stage() {
        return stage;
    }

    int version() {
        return version;
    }

    /** @param petitionNow the code of the petition as the caller knows it */
    OnlineRow row(String petitionNow, String proposedByName, String decidedByName) {
        return new OnlineRow(
                code,
                version,
                unit,
                petitionNow,
                day,
                startsAt,
                purpose,
                stage,
                notifyBy,
                testBy,
                connectBy,
                proposedByName,
                proposedOn,
                decidedByName,
                decidedOn,
                declinedBecause,
                notifiedOn,
                testedOn,
                connectedAt,
                begunAt,
                endedAt,
                visit == null ? null : visit.value(),
                recordingHash,
                recordingSeconds,
                recordingPlace,
                cancelledBecause,
                points.stream().map(OnlinePoint::row).toList());
    }

    OfficerCode proposedBy() {
        return proposedBy;
    }

    OfficerCode decidedBy() {
        return decidedBy;
    }
}
