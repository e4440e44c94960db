package vn.tiepdan.incident;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.Scenario;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** That a scenario was put to use in a gathering, until it was stood down with what was learnt (R138). */
@Entity
@Table(name = "scenario_activation")
public class ScenarioActivation {

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "scenario_activation_seq")
    @SequenceGenerator(name = "scenario_activation_seq", sequenceName = "scenario_activation_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "incident_id")
    private GroupIncident incident;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "scenario_id")
    private Scenario scenario;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "activated_by")
    private OfficerCode activatedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "went_well")
    private String wentWell;

    @Column(name = "to_improve")
    private String toImprove;

    @Column(name = "reviewed_by")
    private OfficerCode reviewedBy;

    protected ScenarioActivation() {} // for JPA

    static ScenarioActivation begun(GroupIncident incident, Scenario scenario, OfficerCode by, Instant now) {
        ScenarioActivation begun = new ScenarioActivation();
        begun.incident = incident;
        begun.scenario = scenario;
        begun.activatedAt = now;
        begun.activatedBy = by;
        return begun;
    }

    /** Stood down, with what went well and what is to be done better. */
    void reviewed(String well, String better, OfficerCode by, Instant now) {
        if (endedAt != null) {
            throw new RuleBroken("incident.review.already", incident.code());
        }
        List<Invalid> found = new ArrayList<>();
        wentWell = Typed.required(found, well, "wentWell", LONGEST);
        toImprove = Typed.required(found, better, "toImprove", LONGEST);
        Invalid.refuse(found);
        endedAt = now;
        reviewedBy = by;
    }

    ActivationRow row(Function<OfficerCode, String> names) {
        return new ActivationRow(
                id,
                version,
                scenario.code(),
                scenario.title(),
                incident.code(),
                activatedAt,
                names.apply(activatedBy),
                endedAt,
                wentWell,
                toImprove,
                reviewedBy == null ? null : names.apply(reviewedBy));
    }

    /** Whether it is the one with that number. */
    boolean isCalled(long number) {
        return id == number;
    }

    long scenarioNumber() {
        return scenario.id();
    }
}
