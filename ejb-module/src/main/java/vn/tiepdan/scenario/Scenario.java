package vn.tiepdan.scenario;

import static jakarta.persistence.CascadeType.ALL;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/**
 * What is done in a situation: by which sign it is known, with which forces, duties and words, within which limits of the law; which bodies
 * confirmed to take part, and when it was exercised (R136, R137).
 */
@Entity
@Table(name = "scenario")
public class Scenario {

    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_NOTES = 500;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "scenario_seq")
    @SequenceGenerator(name = "scenario_seq", sequenceName = "scenario_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private PoliceCode code;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "police_plan_id", updatable = false)
    private PolicePlan plan;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    private String title;

    @Column(name = "trigger_words")
    private String trigger;

    @Enumerated(STRING)
    private AlertLevel level;

    private String forces;
    private String duties;
    private String communication;

    @Column(name = "legal_limits")
    private String legalLimits;

    @Column(name = "exercise_on")
    private LocalDate exerciseOn;

    @Column(name = "exercise_notes")
    private String exerciseNotes;

    @OneToMany(mappedBy = "scenario", cascade = ALL)
    @OrderBy("ordinal")
    private List<ScenarioConfirmation> confirmations = new ArrayList<>();

    protected Scenario() {} // for JPA

    static Scenario written(PolicePlan plan, WriteScenario told) {
        Scenario scenario = new Scenario();
        scenario.code = PoliceCode.fresh("PA");
        scenario.plan = plan;
        scenario.unit = plan.unit();
        scenario.says(told);
        return scenario;
    }

    /** Written anew. */
    void says(WriteScenario told) {
        title = told.title();
        trigger = told.trigger();
        level = told.level();
        forces = told.forces();
        duties = told.duties();
        communication = told.communication();
        legalLimits = told.legalLimits();
    }

    /** A body shall take part; whom to call there. */
    void asks(String body, String contact) {
        List<Invalid> found = new ArrayList<>();
        String who = Typed.required(found, body, "body", LONGEST_BODY);
        String where = Typed.required(found, contact, "contact", LONGEST_BODY);
        Invalid.refuse(found);
        confirmations.add(ScenarioConfirmation.asked(this, confirmations.size() + 1, who, where));
    }

    void confirmed(int ordinal, String by, LocalDate on, LocalDate today) {
        confirmations.stream()
                .filter(one -> one.row().ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFound("scenario.body.not-found"))
                .confirmed(by, on, today);
    }

    /** When it is or was exercised; what was learnt, once it was. */
    void exercised(LocalDate on, String notes, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(on != null, found, "exerciseOn", "scenario.day.missing");
        String learnt = Typed.optional(found, notes, "exerciseNotes", LONGEST_NOTES);
        Invalid.unless(
                learnt == null || on == null || !on.isAfter(today),
                found,
                "exerciseNotes",
                "scenario.exercise.not-yet");
        Invalid.refuse(found);
        exerciseOn = on;
        exerciseNotes = learnt;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public PoliceCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }

    ScenarioRow row() {
        return new ScenarioRow(
                id == null ? 0 : id,
                code,
                version,
                unit,
                plan.code(),
                plan.isApproved(),
                title,
                trigger,
                level,
                forces,
                duties,
                communication,
                legalLimits,
                exerciseOn,
                exerciseNotes,
                confirmations.stream().map(ScenarioConfirmation::row).toList());
    }
}
