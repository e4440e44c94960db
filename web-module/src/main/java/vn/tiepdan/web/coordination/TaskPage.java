package vn.tiepdan.web.coordination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.coordination.DutyRights;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.EntryRow;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.web.desk.AttachForm;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code coordination/task.xhtml}: one task, what each end does with it, and the thread that both see (R25–R29, R127–R131). */
@Named
@ViewScoped
public class TaskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TaskRegister register;

    @Inject
    TaskDesk desk;

    @Inject
    FilingCabinet cabinet;

    @Inject
    UnitRegister units;

    @Inject
    Requirements requirements;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private TaskCode code;
    private DutyRow row;
    private DutyRights rights;
    private List<EntryRow> thread = List.of();
    private List<AttachmentRow> files = List.of();
    private final AttachForm proof = new AttachForm();
    private final AttachForm added = new AttachForm();
    private List<OfficerRow> officers = List.of();
    private String declineReason;
    private String evidence;
    private OfficerCode officer;
    private String returnReason;
    private String reminder;
    private String number;
    private String urging;
    private LocalDate dueOn;
    private String dueReason;
    private String cancelReason;
    private String words;
    private boolean own;

    public void open() {
        row = register.row(code);
        rights = register.rights(code);
        if (rights.speaks()) {
            desk.read(code);
        }
        thread = register.thread(code);
        files = cabinet.of(register.papers(code));
        if (rights.leads() && row.state().isPending()) {
            officers = units.officersOf(row.lead(), today.getDate());
        }
    }

    public String accept() {
        desk.accept(code, row.version());
        return done("coordination.done.accepted");
    }

    public String decline() {
        desk.decline(code, row.version(), declineReason);
        return done("coordination.done.declined");
    }

    public String hand() {
        desk.handTo(code, row.version(), officer);
        return done("coordination.done.handed");
    }

    public String start() {
        desk.start(code, row.version());
        return done("coordination.done.started");
    }

    /** With the file that was chosen beside the words, or in their place. */
    public String report() throws IOException {
        if (proof.isChosen()) {
            desk.report(code, row.version(), evidence, proof.command(null));
        } else {
            desk.report(code, row.version(), evidence);
        }
        return done("coordination.done.reported");
    }

    public String verify() {
        desk.verify(code, row.version());
        return done("coordination.done.verified");
    }

    public String giveBack() {
        desk.giveBack(code, row.version(), returnReason);
        return done("coordination.done.given-back");
    }

    public String remind() {
        desk.remind(code, row.version(), reminder);
        return done("coordination.done.reminded");
    }

    public String urge() {
        desk.urge(code, row.version(), number, urging);
        return done("coordination.done.urged");
    }

    public String changeDue() {
        desk.changeDue(code, row.version(), dueOn, dueReason);
        return done("coordination.done.due-changed");
    }

    public String cancel() {
        desk.cancel(code, row.version(), cancelReason);
        return done("coordination.done.cancelled");
    }

    public String attach() throws IOException {
        desk.attach(code, added.command(null));
        return done("coordination.done.attached");
    }

    public String say() {
        desk.say(code, words, own);
        return done("coordination.done.said");
    }

    private String done(String told) {
        notice.success(told, code.value());
        return "task?faces-redirect=true&code=" + code;
    }

    /** Where the record stands from which the task came; null where it has no page. */
    public String getOriginPage() {
        String origin = row.origin().code();
        return switch (row.origin().kind()) {
            case PLAN -> "plan/session?code=" + origin;
            case DIRECTIVE -> "directive/directive?code=" + origin;
            case MEETING -> "meeting/meeting?code=" + origin;
            case ADVICE -> "advice/advice?code=" + origin;
            case CASE ->
                rights.gives()
                        ? (origin.startsWith("V") ? "matter/case?code=" : "petition/dossier?code=") + origin
                        : null;
            default -> null;
        };
    }

    public boolean isAnswerable() {
        return rights.leads() && (row.state() == TaskState.ASSIGNED || row.state() == TaskState.REQUESTED);
    }

    public boolean isReportable() {
        return rights.leads() && row.state().isPending() && row.state() != TaskState.REQUESTED;
    }

    public boolean isStartable() {
        return rights.leads() && row.state() == TaskState.ACCEPTED;
    }

    public boolean isVerifiable() {
        return isReturnable() && !scope.me().equals(row.reportedBy());
    }

    /** Whether the reader may give the report back; also his own, which another verifies. */
    public boolean isReturnable() {
        return rights.gives() && row.state() == TaskState.REPORTED;
    }

    public String getServes() {
        return requirements.words(row.serves());
    }

    public boolean isUrgeable() {
        return rights.gives()
                && row.state().isPending()
                && row.dueOn() != null
                && !row.dueOn().isAfter(today.getDate());
    }

    public boolean isPendingForGiver() {
        return rights.gives() && row.state().isPending();
    }

    public boolean isCancellable() {
        return rights.gives() && row.state().isOpen();
    }

    /** Whether files may still be put here. */
    public boolean isFileable() {
        return rights.speaks() && row.state().isOpen();
    }

    public List<AttachmentRow> getFiles() {
        return files;
    }

    public AttachForm getProof() {
        return proof;
    }

    public AttachForm getAdded() {
        return added;
    }

    public DutyRow getRow() {
        return row;
    }

    public DutyRights getRights() {
        return rights;
    }

    public List<EntryRow> getThread() {
        return thread;
    }

    public List<OfficerRow> getOfficers() {
        return officers;
    }

    public TaskCode getCode() {
        return code;
    }

    public void setCode(TaskCode code) {
        this.code = code;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public String getReminder() {
        return reminder;
    }

    public void setReminder(String reminder) {
        this.reminder = reminder;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getUrging() {
        return urging;
    }

    public void setUrging(String urging) {
        this.urging = urging;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getDueReason() {
        return dueReason;
    }

    public void setDueReason(String dueReason) {
        this.dueReason = dueReason;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }
}
