package vn.tiepdan.scenario;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** That a body takes part in a scenario, once it said so. */
@Entity
@Table(name = "scenario_confirmation")
public class ScenarioConfirmation {

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "scenario_confirmation_seq")
    @SequenceGenerator(
            name = "scenario_confirmation_seq",
            sequenceName = "scenario_confirmation_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "scenario_id")
    private Scenario scenario;

    private int ordinal;
    private String body;
    private String contact;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    protected ScenarioConfirmation() {} // for JPA

    static ScenarioConfirmation asked(Scenario scenario, int ordinal, String body, String contact) {
        ScenarioConfirmation asked = new ScenarioConfirmation();
        asked.scenario = scenario;
        asked.ordinal = ordinal;
        asked.body = body;
        asked.contact = contact;
        return asked;
    }

    void confirmed(String by, LocalDate on, LocalDate today) {
        if (confirmedOn != null) {
            throw new RuleBroken("scenario.body.confirmed-already", body);
        }
        List<Invalid> found = new ArrayList<>();
        String who = Typed.required(found, by, "confirmedBy", LONGEST);
        Invalid.unless(on != null, found, "confirmedOn", "scenario.day.missing");
        Invalid.unless(on == null || !on.isAfter(today), found, "confirmedOn", "scenario.day.in-future");
        Invalid.refuse(found);
        confirmedBy = who;
        confirmedOn = on;
    }

    ScenarioRow.Body row() {
        return new ScenarioRow.Body(ordinal, body, contact, confirmedOn, confirmedBy);
    }
}
