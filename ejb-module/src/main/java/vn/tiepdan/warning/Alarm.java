package vn.tiepdan.warning;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Unusually many people came from one residential group about one subject. It holds the numbers that raised it, follows them day by day
 * while they last, is taken up by a person with what he does about it, and ends with what it turned out to be, or by itself when nothing
 * more is seen.
 */
@Entity
@Table(name = "alarm")
public class Alarm {

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "alarm_seq")
    @SequenceGenerator(name = "alarm_seq", sequenceName = "alarm_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "group_id", updatable = false)
    private ResidentialGroup group;

    @Enumerated(STRING)
    @Column(updatable = false)
    private SubjectField field;

    @Enumerated(STRING)
    private AlarmState state;

    @Enumerated(STRING)
    private AlarmLevel level;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "raised_on", updatable = false)
    private LocalDate raisedOn;

    @Column(name = "last_seen_on")
    private LocalDate lastSeenOn;

    @Column(name = "window_days")
    private int days;

    private int arrivals;

    private int parties;

    private int people;

    private BigDecimal expected;

    private double chance;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private OfficerCode acknowledgedBy;

    private String response;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private OfficerCode endedBy;

    @Enumerated(STRING)
    private AlarmFinding finding;

    @Column(name = "finding_note")
    private String findingNote;

    protected Alarm() {} // for JPA

    static Alarm raised(
            String code,
            ResidentialGroup group,
            SubjectField field,
            Surge surge,
            AlarmLevel level,
            LocalDate today,
            Instant now) {
        Alarm alarm = new Alarm();
        alarm.code = code;
        alarm.unit = group.unit();
        alarm.group = group;
        alarm.field = field;
        alarm.state = AlarmState.RAISED;
        alarm.level = level;
        alarm.raisedAt = now;
        alarm.raisedOn = today;
        alarm.see(surge, level, today);
        return alarm;
    }

    /** Still seen on that day, with these numbers; its level only rises while it is open. */
    void see(Surge surge, AlarmLevel seen, LocalDate today) {
        lastSeenOn = today;
        level = seen.compareTo(level) > 0 ? seen : level;
        days = surge.days();
        arrivals = surge.arrivals();
        parties = surge.parties();
        people = surge.people();
        expected = BigDecimal.valueOf(surge.expected()).setScale(3, RoundingMode.HALF_UP);
        chance = surge.chance();
    }

    /** Somebody takes it up and says what is done; nobody is called any more. */
    void acknowledge(String what, OfficerCode by, Instant now) {
        require(state.isOpen(), "warning.alarm.ended");
        require(state == AlarmState.RAISED, "warning.alarm.already-acknowledged");
        response = text(what, "response", "warning.alarm.response-missing");
        state = AlarmState.ACKNOWLEDGED;
        acknowledgedAt = now;
        acknowledgedBy = by;
    }

    /** Somebody found out what it was. */
    void close(AlarmFinding found, String note, OfficerCode by, LocalDate today, Instant now) {
        require(state.isOpen(), "warning.alarm.ended");
        require(state == AlarmState.ACKNOWLEDGED, "warning.alarm.not-acknowledged");
        List<Invalid> refused = new ArrayList<>();
        Invalid.unless(found != null, refused, "finding", "warning.alarm.finding-missing");
        String told = Invalid.noted(refused, () -> text(note, "findingNote", "warning.alarm.finding-note-missing"));
        Invalid.refuse(refused);
        finding = found;
        findingNote = told;
        endedBy = by;
        end(AlarmState.CLOSED, today, now);
    }

    /** Nothing more was seen of it for so long that it passes. */
    void lapse(LocalDate today, Instant now) {
        require(state.isOpen(), "warning.alarm.ended");
        end(AlarmState.LAPSED, today, now);
    }

    private void end(AlarmState as, LocalDate today, Instant now) {
        state = as;
        endedOn = today;
        endedAt = now;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    private static String text(String said, String field, String missing) {
        String tidy = Folding.tidy(said);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(tidy != null, found, field, missing);
        Invalid.unless(tidy == null || tidy.length() <= LONGEST, found, field, "warning.text.too-long", LONGEST);
        Invalid.refuse(found);
        return tidy;
    }

    AlarmRow row() {
        return new AlarmRow(
                code,
                version,
                unit,
                group.code(),
                group.name(),
                field,
                state,
                level,
                raisedAt,
                raisedOn,
                lastSeenOn,
                days,
                arrivals,
                parties,
                people,
                expected,
                chance,
                acknowledgedAt,
                acknowledgedBy,
                response,
                endedOn,
                finding,
                findingNote);
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    UnitCode unit() {
        return unit;
    }

    AlarmState state() {
        return state;
    }

    AlarmLevel level() {
        return level;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    LocalDate lastSeenOn() {
        return lastSeenOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    SubjectField field() {
        return field;
    }

    ResidentialGroup group() {
        return group;
    }
}
