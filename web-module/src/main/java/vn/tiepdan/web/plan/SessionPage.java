package vn.tiepdan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.plan.BasisRow;
import vn.tiepdan.plan.DeliveryRow;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanDesk;
import vn.tiepdan.plan.PlanIssuing;
import vn.tiepdan.plan.PlanReceipts;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.PlanSheet;
import vn.tiepdan.plan.PlanState;
import vn.tiepdan.plan.SectionRow;
import vn.tiepdan.plan.TaskRow;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/**
 * Backs {@code plan/session.xhtml}: a coordination plan with its phases, tasks by unit, bases and recipients; whoever received it says so
 * here, and its office amends it or sums it up.
 */
@Named
@ViewScoped
public class SessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanRegister register;

    @Inject
    PlanReceipts receipts;

    @Inject
    PlanDesk desk;

    @Inject
    PlanIssuing issuing;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Me me;

    @Inject
    Today today;

    private PlanCode code;
    private Integer edition;
    private boolean mine;
    private List<PlanRow> plans = List.of();
    private PlanSheet sheet;
    private PlanRow inWork;
    private boolean writer;
    private int behind;
    private List<DeliveryRow> myCopies = List.of();
    private UnitCode myUnit;
    private final Map<Integer, PlanCode> recorded = new HashMap<>();
    private String reason;
    private String summary;

    /** The plan asked for; else one whose event reaches today; else the latest. */
    public void open() {
        plans = register.all();
        if (code == null) {
            code = register.forToday().stream()
                    .filter(plan -> plan.unit().equals(scope.home()))
                    .findFirst()
                    .or(() -> register.forToday().stream().findFirst())
                    .or(() -> plans.stream().findFirst())
                    .map(PlanRow::code)
                    .orElse(null);
        }
        myUnit = me.getPost() == null ? null : me.getPost().unit();
        if (code == null) {
            return;
        }
        sheet = register.sheet(code, edition);
        inWork = register.inWork(code).map(PlanSheet::plan).orElse(null);
        writer = scope.holdsIn(sheet.plan().unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY)
                && sheet.plan().unit().equals(scope.home());
        if (sheet.plan().isCurrent()) {
            myCopies =
                    register.deliveries(code).stream().filter(DeliveryRow::mine).toList();
            behind = writer ? register.behind(code) : 0;
        }
        for (BasisRow basis : sheet.bases()) {
            register.recordedAs(basis)
                    .filter(other -> !other.equals(code))
                    .ifPresent(other -> recorded.put(basis.ordinal(), other));
        }
    }

    public String receive() {
        receipts.receive(code);
        notice.success("plan.told.received");
        return here();
    }

    public String acknowledge() {
        receipts.acknowledge(code);
        notice.success("plan.told.acknowledged");
        return here();
    }

    public String amend() {
        desk.amend(code, getPlan().version(), reason);
        notice.success("plan.told.amending");
        return "draft?faces-redirect=true&code=" + code + "&part=tasks";
    }

    public String follow() {
        issuing.follow(code, getPlan().version());
        notice.success("plan.told.followed", behind);
        return here();
    }

    public String sumUp() {
        issuing.sumUp(code, getPlan().version(), summary);
        notice.success("plan.told.summed-up");
        return here();
    }

    private String here() {
        return "session?faces-redirect=true&code=" + code;
    }

    public List<PlanRow> getPlans() {
        return plans;
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public PlanRow getPlan() {
        return sheet == null ? null : sheet.plan();
    }

    /** The edition that is being worked on; null for none, or when it is not the caller's to see. */
    public PlanRow getInWork() {
        return inWork;
    }

    /** The plan's sections; when only one's own tasks are wanted, those that hold some, with these alone. */
    public List<SectionRow> getSections() {
        return mine
                ? sheet.sections().stream()
                        .map(section -> new SectionRow(
                                section.ordinal(),
                                section.locus(),
                                section.label(),
                                section.heading(),
                                section.tasks().stream().filter(this::isMine).toList()))
                        .filter(section -> !section.tasks().isEmpty())
                        .toList()
                : sheet.sections();
    }

    /** Whether the caller has a post in a unit, so that some tasks may be his. */
    public boolean isWithPost() {
        return myUnit != null;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    /** Whether the task is one's own unit's to lead or to help with. */
    public boolean isMine(TaskRow task) {
        return myUnit != null && task.concerns(myUnit);
    }

    /** Where a stage stands today: past, now or to come. */
    public String when(StageSpan span) {
        LocalDate day = today.getDate();
        return span.contains(day) ? "now" : span.isPast(day) ? "done" : "coming";
    }

    /** The plan of ours that is this basis; null for none. */
    public PlanCode recorded(BasisRow basis) {
        return recorded.get(basis.ordinal());
    }

    public boolean isToReceive() {
        return myCopies.stream().anyMatch(copy -> !copy.isReceived());
    }

    public boolean isToAcknowledge() {
        return myCopies.stream().anyMatch(copy -> !copy.isAcknowledged());
    }

    public boolean isAmendable() {
        return writer
                && edition == null
                && inWork == null
                && getPlan().isCurrent()
                && getPlan().state() != PlanState.SUMMED_UP;
    }

    public boolean isSummable() {
        return writer && edition == null && getPlan().state() == PlanState.ENDED;
    }

    /** Whether the caller reads the reports of the ward, so that the closing one is a link. */
    public boolean isReportReader() {
        return scope.holdsIn(
                getPlan().unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY, Role.INSPECTOR);
    }

    public int getBehind() {
        return behind;
    }

    public PlanCode getCode() {
        return code;
    }

    public void setCode(PlanCode code) {
        this.code = code;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
