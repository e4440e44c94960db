package vn.tiepdan.web.scenario;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.PolicePlanRow;
import vn.tiepdan.scenario.ScenarioDesk;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code scenario/plans.xhtml}: the plans of the police, and a new one beside the ward's plan. */
@Named
@ViewScoped
public class PolicePlansPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRegister register;

    @Inject
    ScenarioDesk desk;

    @Inject
    PlanRegister wardPlans;

    @Inject
    Me me;

    @Inject
    Notice notice;

    private LazyRows<PolicePlanRow> rows;
    private List<PlanRow> linkable = List.of();

    public void open() {
        long count = register.countPlans();
        rows = new LazyRows<>(() -> count, register::plans);
        linkable = isPolice() ? wardPlans.all() : List.of();
    }

    public String draft() {
        PoliceCode code = desk.draftPlan(title, wardPlan);
        notice.success("scenario.done.plan");
        return "plan?faces-redirect=true&code=" + code;
    }

    public boolean isPolice() {
        return me.is("POLICE");
    }

    public LazyRows<PolicePlanRow> getRows() {
        return rows;
    }

    public List<PlanRow> getLinkable() {
        return linkable;
    }

    private String title;
    private String wardPlan;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWardPlan() {
        return wardPlan;
    }

    public void setWardPlan(String wardPlan) {
        this.wardPlan = wardPlan;
    }
}
