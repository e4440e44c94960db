package vn.tiepdan.web.coordination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.coordination.AskRequest;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskKind;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code coordination/task-new.xhtml}: tells a unit of one's own, or asks any body, possibly about a record (R25, R29, R116). */
@Named
@ViewScoped
public class TaskNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a task may be given from on this page; every other task is given at the record it comes from. */
    private static final Set<OriginKind> BY_HAND =
            Set.of(OriginKind.OWN, OriginKind.CASE, OriginKind.FORECAST, OriginKind.INCIDENT, OriginKind.REVIEW);

    @Inject
    TaskDesk desk;

    @Inject
    WardParts ward;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private TaskMode mode;
    private TaskKind kind = TaskKind.DUTY;
    private UnitCode lead;
    private List<String> supports = List.of();
    private OfficerCode officer;
    private String what;
    private LocalDate dueOn;
    private OriginKind origin;
    private String originCode;
    private List<UnitRow> parts = List.of();
    private boolean teller;

    public void open() {
        UnitCode home = scope.home();
        teller = home != null && scope.holdsIn(home, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY);
        if (mode == null) {
            mode = teller && kind == TaskKind.DUTY ? TaskMode.ASSIGNMENT : TaskMode.REQUEST;
        }
        parts = ward.parts();
    }

    public String give() {
        boolean about = originCode != null && !originCode.isBlank();
        TaskCode code;
        if (kind != TaskKind.DUTY) {
            code = desk.ask(new AskRequest(null, kind, lead, officer, what, dueOn, originCode));
        } else {
            OriginKind from = origin == null ? (about ? OriginKind.CASE : OriginKind.OWN) : origin;
            if (!BY_HAND.contains(from)) {
                throw new Invalid("origin", "coordination.origin.by-its-record");
            }
            code = desk.give(new GiveTask(
                    null,
                    mode,
                    lead,
                    supports.stream().map(UnitCode::new).collect(Collectors.toSet()),
                    officer,
                    what,
                    dueOn,
                    new TaskOrigin(from, originCode, null),
                    null));
        }
        notice.success("coordination.done.given", code.value());
        return "task?faces-redirect=true&code=" + code;
    }

    public List<TaskMode> getModes() {
        return teller ? List.of(TaskMode.values()) : List.of(TaskMode.REQUEST);
    }

    public TaskKind[] getKinds() {
        return TaskKind.values();
    }

    public List<UnitRow> getParts() {
        return parts;
    }

    public TaskMode getMode() {
        return mode;
    }

    public void setMode(TaskMode mode) {
        this.mode = mode;
    }

    public TaskKind getKind() {
        return kind;
    }

    public void setKind(TaskKind kind) {
        this.kind = kind == null ? TaskKind.DUTY : kind;
    }

    public UnitCode getLead() {
        return lead;
    }

    public void setLead(UnitCode lead) {
        this.lead = lead;
    }

    public List<String> getSupports() {
        return supports;
    }

    public void setSupports(List<String> supports) {
        this.supports = supports == null ? List.of() : supports;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public OriginKind getOrigin() {
        return origin;
    }

    public void setOrigin(OriginKind origin) {
        this.origin = origin;
    }

    public String getOriginCode() {
        return originCode;
    }

    public void setOriginCode(String originCode) {
        this.originCode = originCode;
    }
}
