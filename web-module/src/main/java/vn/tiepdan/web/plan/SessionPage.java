package vn.tiepdan.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.plan.BasisRow;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.PlanWarning;
import vn.tiepdan.plan.RecipientRow;
import vn.tiepdan.plan.SectionRow;
import vn.tiepdan.plan.TaskRow;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Today;

/** Backs {@code plan/session.xhtml}: a coordination plan with its phases, tasks by unit, bases and recipients. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    PlanRegister register;

    @Inject
    OccasionRegister occasions;

    @Inject
    Me me;

    @Inject
    Today today;

    private PlanCode code;
    private boolean mine;
    private List<PlanRow> plans;
    private PlanRow plan;
    private WindowRow window;

    /** The plan asked for; else one whose event reaches today; else the latest. */
    public void open() {
        plans = register.all();
        if (code == null) {
            code = register.today().stream()
                    .findFirst()
                    .or(() -> plans.stream().findFirst())
                    .map(PlanRow::code)
                    .orElse(null);
        }
        if (code != null) {
            plan = register.row(code);
            window = occasions.window(plan.window());
        }
    }

    public List<PlanRow> getPlans() {
        return plans;
    }

    public PlanRow getPlan() {
        return plan;
    }

    public WindowRow getWindow() {
        return window;
    }

    /** The plan's sections; when only one's own tasks are wanted, those that hold some, with these alone. */
    public List<SectionRow> getSections() {
        List<SectionRow> sections = register.sections(code);
        return mine
                ? sections.stream()
                        .map(section -> new SectionRow(
                                section.ordinal(),
                                section.locus(),
                                section.heading(),
                                section.tasks().stream().filter(this::isMine).toList()))
                        .filter(section -> !section.tasks().isEmpty())
                        .toList()
                : sections;
    }

    /** Whether the caller has a post in a unit, so that some tasks may be his. */
    public boolean isWithPost() {
        return me.getPost() != null;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public List<BasisRow> getBases() {
        return register.bases(code);
    }

    public List<RecipientRow> getRecipients() {
        return register.recipients(code);
    }

    public List<PlanWarning> getWarnings() {
        return register.warnings(code);
    }

    /** Whether the task is one's own unit's to lead or to help with. */
    public boolean isMine(TaskRow task) {
        return me.getPost() != null && task.concerns(me.getPost().unit());
    }

    /** Where a stage stands today: past, now or to come. */
    public String when(StageSpan span) {
        LocalDate day = today.getDate();
        return span.contains(day) ? "now" : span.isPast(day) ? "done" : "coming";
    }

    public PlanCode getCode() {
        return code;
    }

    public void setCode(PlanCode code) {
        this.code = code;
    }
}
