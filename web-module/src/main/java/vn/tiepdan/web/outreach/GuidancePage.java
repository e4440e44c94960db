package vn.tiepdan.web.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.outreach.GuidanceRow;
import vn.tiepdan.outreach.OutreachDesk;
import vn.tiepdan.outreach.OutreachRegister;
import vn.tiepdan.outreach.ReadingRow;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code outreach/guidance.xhtml}: one request for guidance, its answer, its result, and who opened it. */
@Named
@ViewScoped
public class GuidancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OutreachDesk desk;

    @Inject
    OutreachRegister register;

    @Inject
    TaskRegister tasks;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private GuidanceRow guidance;
    private List<DutyRow> duties = List.of();
    private List<ReadingRow> readings = List.of();
    private LocalDate heldOn;
    private Integer attended;
    private String result;

    public void open() {
        guidance = desk.open(code);
        duties = tasks.from(OriginKind.OUTREACH, code);
        readings = guidance.isSensitive() ? register.readings(code) : List.of();
        heldOn = today.getDate();
    }

    public String held() {
        desk.held(code, guidance.version(), heldOn, attended, result);
        notice.success("outreach.done.held", code);
        return "guidance?faces-redirect=true&includeViewParams=true";
    }

    /** Whether the reader may say what came of it: for who was asked, or in the office, while the request runs. */
    public boolean isRecording() {
        return guidance.heldOn() == null
                && duties.stream()
                        .anyMatch(duty -> duty.state() != TaskState.DECLINED && duty.state() != TaskState.CANCELLED)
                && (scope.holdsIn(guidance.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR)
                        || tasks.rights(guidance.task()).leads());
    }

    public String getAskedBy() {
        return units.nameOf(guidance.askedBy());
    }

    public GuidanceRow getGuidance() {
        return guidance;
    }

    public List<DutyRow> getDuties() {
        return duties;
    }

    public List<ReadingRow> getReadings() {
        return readings;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Integer getAttended() {
        return attended;
    }

    public void setAttended(Integer attended) {
        this.attended = attended;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
