package vn.tiepdan.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.meeting.MeetingCode;
import vn.tiepdan.meeting.MeetingDesk;
import vn.tiepdan.meeting.MeetingRegister;
import vn.tiepdan.meeting.MeetingRow;
import vn.tiepdan.meeting.MeetingStage;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.web.coordination.TaskDraft;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code meeting/meeting.xhtml}: one meeting, its minutes, and its conclusions as tasks (R130). */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeetingRegister register;

    @Inject
    MeetingDesk desk;

    @Inject
    TaskRegister tasks;

    @Inject
    Ends ends;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private MeetingCode code;
    private String number;
    private LocalDate invitedOn;
    private LocalTime endedAt;
    private String minutes;
    private List<String> came = List.of();
    private String reason;
    private MeetingRow row;
    private List<DutyRow> duties = List.of();
    private boolean caller;
    private final TaskDraft draft = new TaskDraft();

    public void open() {
        row = register.row(code);
        duties = tasks.from(OriginKind.MEETING, code.value());
        caller = ends.worksFor(row.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY);
        invitedOn = today.getDate();
        came = row.participants().stream()
                .map(one -> String.valueOf(one.ordinal()))
                .toList();
    }

    public String invite() {
        desk.invited(code, row.version(), number, invitedOn);
        return done("meeting.done.invited");
    }

    public String hold() {
        desk.held(
                code,
                row.version(),
                endedAt,
                minutes,
                came.stream().map(Integer::valueOf).collect(Collectors.toSet()));
        return done("meeting.done.held");
    }

    public String cancel() {
        desk.cancel(code, row.version(), reason);
        return done("meeting.done.cancelled");
    }

    public String conclude() {
        desk.conclude(code, row.version(), draft.command());
        return done("meeting.done.concluded");
    }

    private String done(String told) {
        notice.success(told, code.value());
        return "meeting?faces-redirect=true&code=" + code;
    }

    public boolean isInvitable() {
        return caller && row.stage() == MeetingStage.CALLED;
    }

    public boolean isHoldable() {
        return caller && row.stage().isAhead() && !row.day().isAfter(today.getDate());
    }

    public boolean isCancellable() {
        return caller && row.stage().isAhead();
    }

    public boolean isConcludable() {
        return caller && row.stage() == MeetingStage.HELD;
    }

    public MeetingRow getRow() {
        return row;
    }

    public List<DutyRow> getDuties() {
        return duties;
    }

    public TaskDraft getDraft() {
        return draft;
    }

    public MeetingCode getCode() {
        return code;
    }

    public void setCode(MeetingCode code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getInvitedOn() {
        return invitedOn;
    }

    public void setInvitedOn(LocalDate invitedOn) {
        this.invitedOn = invitedOn;
    }

    public LocalTime getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(LocalTime endedAt) {
        this.endedAt = endedAt;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public List<String> getCame() {
        return came;
    }

    public void setCame(List<String> came) {
        this.came = came;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
