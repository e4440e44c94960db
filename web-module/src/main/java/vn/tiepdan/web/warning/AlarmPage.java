package vn.tiepdan.web.warning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.warning.AlarmFinding;
import vn.tiepdan.warning.AlarmRow;
import vn.tiepdan.warning.AlarmState;
import vn.tiepdan.warning.AlarmStory;
import vn.tiepdan.warning.WarningDesk;
import vn.tiepdan.warning.WarningMeasure;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code warning/alarm.xhtml}: one alarm with its reasons, who was called, and what is done about it. */
@Named
@ViewScoped
public class AlarmPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WarningRegister register;

    @Inject
    WarningDesk desk;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private String code;
    private AlarmRow alarm;
    private AlarmStory story;
    private WarningMeasure measure;
    private String response;
    private AlarmFinding finding;
    private String findingNote;

    public void open() {
        alarm = register.alarm(code);
        story = register.story(code);
        measure = register.measure(alarm.unit());
    }

    public String acknowledge() {
        desk.acknowledge(code, alarm.version(), response);
        notice.success("warning.done.acknowledged", code);
        return "alarm?faces-redirect=true&includeViewParams=true";
    }

    public String close() {
        desk.close(code, alarm.version(), finding, findingNote);
        notice.success("warning.done.closed", code);
        return "alarms?faces-redirect=true";
    }

    private boolean isMine() {
        return scope.holdsIn(alarm.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    public boolean isTakingUp() {
        return alarm != null && alarm.state() == AlarmState.RAISED && isMine();
    }

    public boolean isConcluding() {
        return alarm != null && alarm.state() == AlarmState.ACKNOWLEDGED && isMine();
    }

    public String getAcknowledgedBy() {
        return alarm.acknowledgedBy() == null ? null : units.nameOf(alarm.acknowledgedBy());
    }

    public List<AlarmFinding> getFindings() {
        return List.of(AlarmFinding.values());
    }

    public AlarmRow getAlarm() {
        return alarm;
    }

    public AlarmStory getStory() {
        return story;
    }

    public WarningMeasure getMeasure() {
        return measure;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public AlarmFinding getFinding() {
        return finding;
    }

    public void setFinding(AlarmFinding finding) {
        this.finding = finding;
    }

    public String getFindingNote() {
        return findingNote;
    }

    public void setFindingNote(String findingNote) {
        this.findingNote = findingNote;
    }
}
