package vn.tiepdan.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.duplicate.DuplicateCode;
import vn.tiepdan.duplicate.DuplicateDesk;
import vn.tiepdan.duplicate.DuplicateRegister;
import vn.tiepdan.duplicate.DuplicateRow;
import vn.tiepdan.duplicate.Lookalike;
import vn.tiepdan.duplicate.LookalikeRegister;
import vn.tiepdan.duplicate.ProposeDuplicate;
import vn.tiepdan.duplicate.Verdict;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** The part of a petition's page that tells which others are like it, and what officers found them to be. */
@Named
@ViewScoped
public class LikenessPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PetitionDossierPage dossier;

    @Inject
    LookalikeRegister register;

    @Inject
    DuplicateRegister links;

    @Inject
    DuplicateDesk desk;

    @Inject
    Doors doors;

    @Inject
    Notice notice;

    @Inject
    Me me;

    @Inject
    Today today;

    private List<Lookalike> found;
    private List<DuplicateRow> rows;
    private Boolean owed;
    private String caseTitle;
    private String reason;

    /** Nothing is compared with what is under seal or void. */
    public boolean isShown() {
        return petition().book() == RegisterBook.OPEN && petition().stage() != RecordStage.VOIDED;
    }

    /** Whether the caller says what they are to each other. */
    public boolean isWriter() {
        return me.isOneOf("OFFICER CLERK OSU");
    }

    public List<Lookalike> getFound() {
        if (found == null) {
            boolean sought = isShown() && isWriter() && petition().stage() != RecordStage.DUPLICATE;
            found = sought ? register.like(petition().code()).found() : List.of();
        }
        return found;
    }

    public List<DuplicateRow> getRows() {
        if (rows == null) {
            rows = isShown() ? links.of(petition().code()) : List.of();
        }
        return rows;
    }

    /** Whether the citizen is still to be told that his petition was filed away. */
    public boolean isOwed() {
        if (owed == null) {
            owed = links.isStillToBeTold(petition().code());
        }
        return owed;
    }

    public boolean waits(DuplicateRow row) {
        return isWriter() && row.waitsFor(me());
    }

    /** Whether there is a proposal that the caller may agree to or not. */
    public boolean isWaiting() {
        return getRows().stream().anyMatch(this::waits);
    }

    public boolean undoable(DuplicateRow row) {
        return isWriter() && !row.original() && row.isUndoable(today.getDate());
    }

    public String same(PetitionCode other) {
        return say(other, Verdict.SAME);
    }

    public String sameCase(PetitionCode other) {
        return say(other, Verdict.CASE);
    }

    public String different(PetitionCode other) {
        return say(other, Verdict.DIFFERENT);
    }

    private String say(PetitionCode other, Verdict verdict) {
        desk.propose(petition().code(), petition().version(), new ProposeDuplicate(other, verdict, caseTitle));
        notice.success("desk.done.alike." + verdict);
        return here();
    }

    public String confirm(DuplicateCode proposal) {
        desk.confirm(petition().code(), petition().version(), proposal);
        notice.success("desk.done.alike.confirm");
        return here();
    }

    public String refuse(DuplicateCode proposal) {
        desk.refuse(petition().code(), petition().version(), proposal, reason);
        notice.success("desk.done.alike.refuse");
        return here();
    }

    public String undo(DuplicateCode verdict) {
        desk.undo(petition().code(), petition().version(), verdict);
        notice.success("desk.done.alike.undo");
        return here();
    }

    private String here() {
        return doors.to(petition().code());
    }

    private PetitionRow petition() {
        return dossier.getPetition();
    }

    private OfficerCode me() {
        return me.getCode();
    }

    public String getCaseTitle() {
        return caseTitle;
    }

    public void setCaseTitle(String caseTitle) {
        this.caseTitle = caseTitle;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
