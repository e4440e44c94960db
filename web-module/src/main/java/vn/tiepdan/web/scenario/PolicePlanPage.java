package vn.tiepdan.web.scenario;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.scenario.AlertLevel;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.PolicePlanRow;
import vn.tiepdan.scenario.ScenarioDesk;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.scenario.ScenarioRow;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code scenario/plan.xhtml}: a plan of the police, its approval and its scenarios. */
@Named
@ViewScoped
public class PolicePlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRegister register;

    @Inject
    ScenarioDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private PolicePlanRow plan;
    private List<ScenarioRow> scenarios = List.of();
    private final ScenarioForm form = new ScenarioForm();

    public void open() {
        PoliceCode asked = new PoliceCode(code);
        plan = register.plan(asked);
        scenarios = register.of(asked);
    }

    public String approve() {
        desk.approvePlan(plan.code(), plan.version(), paperNumber);
        notice.success("scenario.done.approved");
        return "plan?faces-redirect=true&code=" + code;
    }

    public String write() {
        PoliceCode scenario = desk.write(plan.code(), form.command());
        notice.success("scenario.done.written");
        return "scenario?faces-redirect=true&code=" + scenario;
    }

    public boolean isPolice() {
        return scope.holdsIn(plan.unit(), Role.POLICE);
    }

    public boolean isApprover() {
        return !plan.isApproved()
                && !plan.draftedBy().equals(scope.me())
                && scope.holdsIn(plan.unit(), Role.POLICE, Role.CHAIR);
    }

    /** Whether the reader drafted it and somebody else has to approve it. */
    public boolean isWaitingForOthers() {
        return !plan.isApproved() && plan.draftedBy().equals(scope.me());
    }

    public AlertLevel[] getLevels() {
        return AlertLevel.values();
    }

    public PolicePlanRow getPlan() {
        return plan;
    }

    public List<ScenarioRow> getScenarios() {
        return scenarios;
    }

    public ScenarioForm getForm() {
        return form;
    }

    private String code;
    private String paperNumber;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
    }
}
