package vn.tiepdan.web.scenario;

import java.io.Serializable;
import vn.tiepdan.scenario.AlertLevel;
import vn.tiepdan.scenario.ScenarioRow;
import vn.tiepdan.scenario.WriteScenario;

/** A scenario as it is typed. */
public class ScenarioForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Begins with what is written already. */
    void begin(ScenarioRow row) {
        title = row.title();
        trigger = row.trigger();
        level = row.level();
        forces = row.forces();
        duties = row.duties();
        communication = row.communication();
        legalLimits = row.legalLimits();
    }

    WriteScenario command() {
        return new WriteScenario(title, trigger, level, forces, duties, communication, legalLimits);
    }

    private String title;
    private String trigger;
    private AlertLevel level;
    private String forces;
    private String duties;
    private String communication;
    private String legalLimits;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTrigger() {
        return trigger;
    }

    public void setTrigger(String trigger) {
        this.trigger = trigger;
    }

    public AlertLevel getLevel() {
        return level;
    }

    public void setLevel(AlertLevel level) {
        this.level = level;
    }

    public String getForces() {
        return forces;
    }

    public void setForces(String forces) {
        this.forces = forces;
    }

    public String getDuties() {
        return duties;
    }

    public void setDuties(String duties) {
        this.duties = duties;
    }

    public String getCommunication() {
        return communication;
    }

    public void setCommunication(String communication) {
        this.communication = communication;
    }

    public String getLegalLimits() {
        return legalLimits;
    }

    public void setLegalLimits(String legalLimits) {
        this.legalLimits = legalLimits;
    }
}
