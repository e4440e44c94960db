package vn.tiepdan.web.headduty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.conclusion.ConclusionDesk;
import vn.tiepdan.conclusion.ConclusionRegister;
import vn.tiepdan.conclusion.ConclusionRow;
import vn.tiepdan.conclusion.TaskRow;
import vn.tiepdan.headduty.EntryRow;
import vn.tiepdan.headduty.HeadDesk;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code headduty/session.xhtml}: one session of the head or the council, what became of it, and what was concluded. */
@Named
@ViewScoped
public class HeadSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HeadRegister register;

    @Inject
    HeadDesk desk;

    @Inject
    ConclusionRegister conclusions;

    @Inject
    ConclusionDesk concluding;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private HeadSessionRow session;
    private List<EntryRow> entries = List.of();
    private List<VisitRow> visits = List.of();
    private List<OfficerRow> leaders = List.of();
    private ConclusionRow conclusion;
    private boolean recorder;
    private final HoldForm hold = new HoldForm();
    private final TaskForm task = new TaskForm();
    private String missedReason;
    private String missedCorrection;
    private String documentNumber;
    private LocalDate issuedOn;

    public void open() {
        SessionCode asked = new SessionCode(code);
        session = register.session(asked);
        entries = register.entries(asked);
        visits = register.visits(asked);
        conclusion = conclusions.of(asked).orElse(null);
        recorder = scope.holdsIn(session.unit(), HeadDesk.recorders(session.council()));
        if (recorder) {
            leaders = register.leaders(asked);
            hold.begin(session);
            issuedOn = today.getDate();
        }
    }

    public String hold() {
        boolean delegated = hold.getDelegationNumber() != null
                && !hold.getDelegationNumber().isBlank();
        desk.held(session.code(), session.lines(), hold.command(), hold.getCorrectionReason());
        notice.success("headduty.done.held");
        if (delegated && register.warnsOfDelegation(session.unit(), session.day())) {
            notice.warning("headduty.delegation.warned");
        }
        return here();
    }

    public String miss() {
        desk.missed(session.code(), session.lines(), missedReason, missedCorrection);
        notice.success("headduty.done.missed");
        return here();
    }

    public String draft() {
        concluding.draft(session.code());
        notice.success("headduty.done.draft");
        return here();
    }

    public String conclude() {
        concluding.conclude(conclusion.code(), conclusion.version(), task.command());
        notice.success("headduty.done.concluded");
        return here();
    }

    public String drop(TaskRow one) {
        concluding.drop(conclusion.code(), conclusion.version(), one.number());
        notice.success("headduty.done.dropped");
        return here();
    }

    public String issue() {
        concluding.issue(conclusion.code(), conclusion.version(), documentNumber, issuedOn);
        notice.success("headduty.done.issued", documentNumber);
        return here();
    }

    private String here() {
        return "session?faces-redirect=true&code=" + code;
    }

    /** Whether something can be recorded: its day has come and the officer keeps the ledger. */
    public boolean isRecordable() {
        return recorder && !session.day().isAfter(today.getDate());
    }

    /** Whether a notice can be begun. */
    public boolean isConcludable() {
        return recorder
                && conclusion == null
                && session.entry() != null
                && session.entry().isHeld()
                && !session.entry().nobodyCame();
    }

    public boolean isDraftable() {
        return recorder && conclusion != null && !conclusion.isIssued();
    }

    public boolean isNoticeOverdue() {
        return session.isNoticeOverdue(today.getDate());
    }

    /** What was recorded, the latest line first. */
    public List<EntryRow> getEntries() {
        return entries.stream()
                .sorted((one, other) -> other.ordinal() - one.ordinal())
                .toList();
    }

    public HeadSessionRow getSession() {
        return session;
    }

    public List<VisitRow> getVisits() {
        return visits;
    }

    public int getPeople() {
        return visits.stream().mapToInt(VisitRow::people).sum();
    }

    public List<OfficerRow> getLeaders() {
        return leaders;
    }

    public ConclusionRow getConclusion() {
        return conclusion;
    }

    public boolean isRecorder() {
        return recorder;
    }

    public HoldForm getHold() {
        return hold;
    }

    public TaskForm getTask() {
        return task;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMissedReason() {
        return missedReason;
    }

    public void setMissedReason(String missedReason) {
        this.missedReason = missedReason;
    }

    public String getMissedCorrection() {
        return missedCorrection;
    }

    public void setMissedCorrection(String missedCorrection) {
        this.missedCorrection = missedCorrection;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
