package vn.tiepdan.forecast;

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
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * What somebody expects to happen in some days: changed while it is a draft, fixed once a leader other than its writer agreed, watched by its
 * owner, and scored when it came true or its last day is past.
 */
@Entity
@Table(name = "situation_forecast")
public class SituationForecast {

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "situation_forecast_seq")
    @SequenceGenerator(name = "situation_forecast_seq", sequenceName = "situation_forecast_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "matter_code")
    private MatterCode matter;

    @Column(name = "group_code")
    private String group;

    @Enumerated(STRING)
    private Destination destination;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private int likelihood;

    private int expected;

    private String signals;

    private String response;

    private OfficerCode owner;

    @Enumerated(STRING)
    private ForecastState state;

    @Column(name = "drafted_on", updatable = false)
    private LocalDate draftedOn;

    @Column(name = "drafted_by", updatable = false)
    private OfficerCode draftedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private OfficerCode approvedBy;

    @Column(name = "watched_on")
    private LocalDate watchedOn;

    @Column(name = "scored_on")
    private LocalDate scoredOn;

    @Column(name = "scored_by")
    private OfficerCode scoredBy;

    private Integer came;

    @Column(name = "outcome_note")
    private String outcomeNote;

    protected SituationForecast() {} // for JPA

    static SituationForecast drafted(String code, UnitCode unit, DraftForecast said, OfficerCode by, LocalDate today) {
        SituationForecast forecast = new SituationForecast();
        forecast.code = code;
        forecast.unit = unit;
        forecast.state = ForecastState.DRAFT;
        forecast.draftedBy = by;
        forecast.draftedOn = today;
        forecast.say(said, today);
        return forecast;
    }

    /** Says it otherwise, as long as nobody agreed to it. */
    void say(DraftForecast said, LocalDate today) {
        require(state == ForecastState.DRAFT, "forecast.fixed");
        if (said.to().isBefore(today)) {
            throw new Invalid("to", "forecast.over");
        }
        matter = said.matter();
        group = said.group();
        destination = said.destination();
        from = said.from();
        to = said.to();
        likelihood = said.likelihood();
        expected = said.expected();
        signals = said.signals();
        response = said.response();
        owner = said.owner();
    }

    /** A leader agrees; nobody to what he wrote himself. */
    void approve(OfficerCode by, LocalDate today) {
        require(state == ForecastState.DRAFT, "forecast.fixed");
        require(!by.equals(draftedBy), "forecast.own");
        require(!to.isBefore(today), "forecast.over");
        state = ForecastState.APPROVED;
        approvedBy = by;
        approvedOn = today;
    }

    /** Its owner watches it from now on. */
    void watch(OfficerCode me, LocalDate today) {
        require(state == ForecastState.APPROVED, "forecast.not-approved");
        require(me.equals(owner), "forecast.not-yours");
        state = ForecastState.MONITORED;
        watchedOn = today;
    }

    /**
     * Says what happened: it came true when five people or more came there in its days. That it did not is said after its last day only.
     */
    void score(Integer people, String note, OfficerCode by, LocalDate today) {
        require(state == ForecastState.MONITORED, "forecast.not-watched");
        require(!today.isBefore(from), "forecast.not-begun");
        String tidy = Folding.tidy(note);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(people != null && people >= 0 && people <= 9999, found, "came", "forecast.came-missing");
        Invalid.unless(tidy != null, found, "outcomeNote", "forecast.outcome-missing");
        Invalid.unless(
                tidy == null || tidy.length() <= LONGEST, found, "outcomeNote", "forecast.text.too-long", LONGEST);
        Invalid.refuse(found);
        boolean hit = people >= DraftForecast.FEWEST;
        require(hit || today.isAfter(to), "forecast.not-over");
        state = hit ? ForecastState.HIT : ForecastState.MISS;
        came = people;
        outcomeNote = tidy;
        scoredBy = by;
        scoredOn = today;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    /** With the names of what it is about; its case only for a reader who sees that. */
    ForecastRow row(boolean withCase, String groupName, String ownerName) {
        return new ForecastRow(
                code,
                version,
                unit,
                withCase ? matter : null,
                group,
                groupName,
                destination,
                from,
                to,
                likelihood,
                expected,
                signals,
                response,
                owner,
                ownerName,
                state,
                draftedOn,
                draftedBy,
                approvedOn,
                approvedBy,
                watchedOn,
                scoredOn,
                came,
                outcomeNote);
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    MatterCode matter() {
        return matter;
    }

    String group() {
        return group;
    }

    OfficerCode owner() {
        return owner;
    }

    UnitCode unit() {
        return unit;
    }
}
