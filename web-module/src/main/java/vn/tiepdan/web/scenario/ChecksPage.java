package vn.tiepdan.web.scenario;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.scenario.CheckRow;
import vn.tiepdan.scenario.ScenarioDesk;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code scenario/checks.xhtml}: what is checked before, on each day of, and after the session. */
@Named
@ViewScoped
public class ChecksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRegister register;

    @Inject
    ScenarioDesk desk;

    @Inject
    Me me;

    @Inject
    Notice notice;

    private List<Stage> lists = List.of();

    public void open() {
        lists = Stream.of(PhaseStage.BEFORE, PhaseStage.DURING, PhaseStage.AFTER)
                .map(one -> new Stage(one, register.checks(one)))
                .toList();
    }

    public String add() {
        desk.addCheck(stage, what);
        notice.success("scenario.done.check");
        return "checks?faces-redirect=true";
    }

    public String tick(CheckRow row) {
        desk.tick(row.number(), remark);
        notice.success("scenario.done.tick");
        return "checks?faces-redirect=true";
    }

    public String drop(CheckRow row) {
        desk.dropCheck(row.number());
        notice.success("scenario.done.drop");
        return "checks?faces-redirect=true";
    }

    public boolean isKeeper() {
        return me.isOneOf("POLICE CHAIR");
    }

    public boolean isTicker() {
        return me.isOneOf("POLICE CHAIR OSU");
    }

    public PhaseStage[] getStages() {
        return new PhaseStage[] {PhaseStage.BEFORE, PhaseStage.DURING, PhaseStage.AFTER};
    }

    public List<Stage> getLists() {
        return lists;
    }

    /** One list. */
    public record Stage(PhaseStage stage, List<CheckRow> rows) implements Serializable {}

    private PhaseStage stage;
    private String what;
    private String remark;

    public PhaseStage getStage() {
        return stage;
    }

    public void setStage(PhaseStage stage) {
        this.stage = stage;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
