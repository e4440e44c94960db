package vn.tiepdan.web.hotspot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.hotspot.HotSpotCode;
import vn.tiepdan.hotspot.HotSpotDesk;
import vn.tiepdan.hotspot.HotSpotLine;
import vn.tiepdan.hotspot.HotSpotRegister;
import vn.tiepdan.hotspot.HotSpotRow;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code hotspot/spot.xhtml}: one hot spot with its cases, tasks that are to keep it from growing, and log (R23, R61). */
@Named
@ViewScoped
public class HotSpotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HotSpotRegister register;

    @Inject
    HotSpotDesk desk;

    @Inject
    TaskRegister taskRegister;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private HotSpotRow spot;
    private List<WatchRow> cases = List.of();
    private List<HotSpotLine> log = List.of();
    private List<DutyRow> tasks = List.of();
    private LocalDate on;
    private String words;
    private String what;
    private OfficerCode officer;
    private LocalDate dueOn;
    private String closeReason;

    public void open() {
        HotSpotCode asked = new HotSpotCode(code);
        spot = register.row(asked);
        cases = register.cases(asked);
        log = register.log(asked);
        tasks = taskRegister.from(OriginKind.HOT_SPOT, code);
        on = today.getDate();
    }

    public String write() {
        desk.log(spot.code(), on, words);
        notice.success("hotspot.done.logged");
        return here();
    }

    public String prevent() {
        notice.success(
                "hotspot.done.task",
                desk.prevent(spot.code(), what, officer, dueOn).value());
        return here();
    }

    public String close() {
        desk.close(spot.code(), spot.version(), closeReason);
        notice.success("hotspot.done.closed", code);
        return here();
    }

    private String here() {
        return "spot?faces-redirect=true&code=" + code;
    }

    public boolean isWriter() {
        return spot.isOpen() && scope.holdsIn(spot.unit(), Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR);
    }

    public boolean isGiver() {
        return spot.isOpen() && scope.holdsIn(spot.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    public boolean isLeader() {
        return spot.isOpen() && scope.holdsIn(spot.unit(), Role.CHAIR, Role.VICE_CHAIR);
    }

    public HotSpotRow getSpot() {
        return spot;
    }

    public List<WatchRow> getCases() {
        return cases;
    }

    public List<HotSpotLine> getLog() {
        return log;
    }

    public List<DutyRow> getTasks() {
        return tasks;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(String closeReason) {
        this.closeReason = closeReason;
    }
}
