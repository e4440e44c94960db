package vn.tiepdan.counter;

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
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.party.Representation;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * One person's or group's place in the queue of a day, from the number at the door until a visit is written down or they leave.
 *
 * <p>It knows numbers and times and nobody's name: whoever sees the queue must not learn who came to denounce. Numbers of a ward,
 * place and day have no gap. A group of five or more is asked to choose representatives by a paper that all sign (Luật Tiếp công
 * dân article 29); one that does not is received all the same, and that is noted. A turn that was called and not answered keeps its
 * number and is called again behind those who were not called yet. What was noted in words goes over to the visit and does not
 * stay here.
 */
@Entity
@Table(name = "turn")
public class Turn {

    private static final int LONGEST_NOTE = 200;
    private static final int MOST_WINDOWS = 99;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "turn_seq")
    @SequenceGenerator(name = "turn_seq", sequenceName = "turn_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private TurnCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    @Column(updatable = false)
    private ReceptionPlace place;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private int number;

    @Column(name = "session_code", updatable = false)
    private SessionCode session;

    @Enumerated(STRING)
    private TurnStage stage;

    @Column(name = "arrived_at", updatable = false)
    private Instant arrivedAt;

    @Column(name = "checked_in_by", updatable = false)
    private OfficerCode checkedInBy;

    private boolean again;
    private int people;

    @Enumerated(STRING)
    private TurnNeed need;

    private boolean precedence;
    private int missed;

    @Column(name = "window_number")
    private Integer window;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "called_by")
    private OfficerCode calledBy;

    @Column(name = "began_at")
    private Instant beganAt;

    private Integer representatives;

    @Column(name = "without_representatives")
    private boolean withoutRepresentatives;

    private String note;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "visit_code")
    private VisitCode visit;

    protected Turn() {} // for JPA

    static Turn checkedIn(UnitCode unit, LocalDate day, int number, CheckIn told, OfficerCode by, Instant now) {
        Turn turn = new Turn();
        turn.code = TurnCode.of(unit, told.place(), day, number);
        turn.unit = unit;
        turn.place = told.place();
        turn.day = day;
        turn.number = number;
        turn.session = told.session();
        turn.stage = TurnStage.CHECKED_IN;
        turn.arrivedAt = now;
        turn.checkedInBy = by;
        turn.again = told.again();
        turn.people = told.people();
        turn.need = told.need();
        turn.precedence = told.need() != null && told.need().comesFirst();
        return turn;
    }

    /** Is called to a window; whoever calls second is told which window was first. */
    void calledTo(int at, OfficerCode by, LocalDate today, Instant now) {
        requireOpen();
        require(stage == TurnStage.CHECKED_IN, "counter.call.taken", number, window);
        require(day.equals(today), "counter.call.other-day", number);
        if (at < 1 || at > MOST_WINDOWS) {
            throw new Invalid("window", "counter.window.malformed");
        }
        stage = TurnStage.SCREENING;
        window = at;
        calledBy = by;
        calledAt = now;
    }

    /** Nobody came to the window: waits on with the same number. */
    void didNotAnswer() {
        requireOpen();
        require(stage == TurnStage.SCREENING, "counter.turn.not-called", number);
        stage = TurnStage.CHECKED_IN;
        missed++;
        window = null;
        calledBy = null;
        calledAt = null;
    }

    /** Puts right how many came, as long as they were not asked to choose representatives. */
    void counted(int came) {
        requireOpen();
        require(stage == TurnStage.CHECKED_IN || stage == TurnStage.SCREENING, "counter.people.too-late", number);
        if (came < 1 || came > CheckIn.MOST_PEOPLE) {
            throw new Invalid("people", "counter.people.malformed");
        }
        people = came;
    }

    /** The reception of one who is no group begins. */
    void begins(Instant now) {
        requireOpen();
        require(stage != TurnStage.CHECKED_IN, "counter.turn.not-called", number);
        require(stage == TurnStage.SCREENING, "counter.begin.already", number);
        require(!isGroup(), "counter.group.asked-first", number, people);
        stage = TurnStage.IN_RECEPTION;
        beganAt = now;
    }

    /** A group without representatives is asked to choose them; its window is free meanwhile. */
    void waitsForRepresentatives() {
        requireOpen();
        require(stage == TurnStage.SCREENING, "counter.turn.not-called", number);
        require(isGroup(), "counter.group.too-small", people, Representation.GROUP);
        stage = TurnStage.WAITING_REPRESENTATIVES;
    }

    /** Its representatives are as many as the law says, and all have signed the paper. */
    void isRepresentedBy(NameRepresentatives told, Instant now) {
        requireOpen();
        require(isGroup(), "counter.group.too-small", people, Representation.GROUP);
        requireAsked();
        Representation allowed = Representation.of(people);
        if (!allowed.allows(told.number())) {
            throw new Invalid(
                    "number",
                    "counter.representatives.number",
                    people,
                    allowed.fewest(),
                    allowed.most(),
                    told.number());
        }
        require(told.signedByAll(), "counter.representatives.not-signed", number);
        representatives = told.number();
        stage = TurnStage.IN_RECEPTION;
        beganAt = now;
    }

    /** The group chooses nobody: it is received all the same, with a word on why. */
    void goesOnWithout(String why, Instant now) {
        requireOpen();
        require(stage == TurnStage.WAITING_REPRESENTATIVES, "counter.representatives.not-asked", number);
        note = words(why, "counter.representatives.note-missing");
        withoutRepresentatives = true;
        stage = TurnStage.IN_RECEPTION;
        beganAt = now;
    }

    /** What was brought is written down; words that were noted stand there from now on. */
    void recorded(VisitCode intake, Instant now) {
        requireReceived();
        stage = TurnStage.RECORDED;
        visit = intake;
        note = null;
        endedAt = now;
    }

    /** Only what is being received is written down. */
    void requireReceived() {
        requireOpen();
        require(stage != TurnStage.WAITING_REPRESENTATIVES, "counter.group.asked-first", number, people);
        require(stage == TurnStage.IN_RECEPTION, "counter.turn.not-called", number);
    }

    void abandoned(String why, Instant now) {
        requireOpen();
        note = words(why, "counter.abandon.note-missing");
        stage = TurnStage.ABANDONED;
        endedAt = now;
    }

    private void requireAsked() {
        require(stage != TurnStage.CHECKED_IN, "counter.turn.not-called", number);
        require(stage != TurnStage.IN_RECEPTION, "counter.begin.already", number);
    }

    private void requireOpen() {
        require(!stage.isOver(), "counter.turn.over", number);
    }

    private static String words(String typed, String missing) {
        String words = Folding.tidy(typed);
        if (words == null) {
            throw new Invalid("note", missing);
        }
        if (words.length() > LONGEST_NOTE) {
            throw new Invalid("note", "counter.note.too-long", LONGEST_NOTE);
        }
        return words;
    }

    private static void require(boolean holds, String rule, Object... arguments) {
        if (!holds) {
            throw new RuleBroken(rule, arguments);
        }
    }

    boolean isGroup() {
        return people >= Representation.GROUP;
    }

    TurnCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    /** How many were chosen to speak for the group; null when nobody was. */
    Integer representatives() {
        return representatives;
    }

    ReceptionPlace place() {
        return place;
    }

    LocalDate day() {
        return day;
    }

    int number() {
        return number;
    }

    int people() {
        return people;
    }

    TurnStage stage() {
        return stage;
    }

    Integer window() {
        return window;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    OfficerCode calledBy() {
        return calledBy;
    }

    SessionCode session() {
        return session;
    }

    int version() {
        return version;
    }

    /** As pages show it; the note only to who works at the desk. */
    TurnRow row(Instant now, int limit, boolean atDesk) {
        return new TurnRow(
                code,
                version,
                unit,
                place,
                day,
                number,
                session,
                stage,
                arrivedAt,
                again,
                people,
                need,
                missed,
                window,
                calledAt,
                calledBy,
                beganAt,
                representatives,
                withoutRepresentatives,
                atDesk ? note : null,
                Waits.minutes(arrivedAt, calledAt == null ? endedAt == null ? now : endedAt : calledAt),
                limit);
    }
}
