package vn.tiepdan.web.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.advice.Addressee;
import vn.tiepdan.advice.AdviceCode;
import vn.tiepdan.advice.AdviceDesk;
import vn.tiepdan.advice.AdviceRegister;
import vn.tiepdan.advice.AdviceRow;
import vn.tiepdan.advice.AdviceStage;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.coordination.TaskDraft;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code advice/advice.xhtml}: one advisory note, the decision on it, and the tasks that follow (R74, R125). */
@Named
@ViewScoped
public class AdvicePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AdviceRegister register;

    @Inject
    AdviceDesk desk;

    @Inject
    TaskRegister tasks;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private AdviceCode code;
    private String decision;
    private String reason;
    private AdviceRow row;
    private List<DutyRow> duties = List.of();
    private final AdviceForm form = new AdviceForm();
    private final TaskDraft draft = new TaskDraft();

    public void open() {
        row = register.row(code);
        duties = tasks.from(OriginKind.ADVICE, code.value());
        form.begin(row);
    }

    public String rewrite() {
        desk.rewrite(code, row.version(), form.command());
        return done("advice.done.rewritten");
    }

    public String submit() {
        desk.submit(code, row.version());
        return done("advice.done.submitted");
    }

    public String withdraw() {
        desk.withdraw(code, row.version());
        return done("advice.done.withdrawn");
    }

    public String approve() {
        desk.approve(code, row.version(), decision);
        return done("advice.done.approved");
    }

    public String giveBack() {
        desk.giveBack(code, row.version(), reason);
        return done("advice.done.given-back");
    }

    public String carryOut() {
        desk.carryOut(code, row.version(), draft.command());
        return done("advice.done.carried-out");
    }

    private String done(String told) {
        notice.success(told, code.value());
        return "advice?faces-redirect=true&code=" + code;
    }

    public boolean isMine() {
        return row.writtenBy().equals(scope.me());
    }

    public boolean isWritable() {
        return isMine() && row.stage().isWritable();
    }

    public boolean isDecidable() {
        return row.stage() == AdviceStage.SUBMITTED
                && !isMine()
                && (row.addressee() == Addressee.CHAIR
                        ? scope.holdsIn(row.unit(), Role.CHAIR, Role.VICE_CHAIR)
                        : scope.holdsIn(row.unit(), Role.COUNCIL));
    }

    public boolean isTeller() {
        return row.stage() == AdviceStage.APPROVED
                && scope.holdsIn(row.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL);
    }

    public AdviceRow getRow() {
        return row;
    }

    public List<DutyRow> getDuties() {
        return duties;
    }

    public AdviceForm getForm() {
        return form;
    }

    public TaskDraft getDraft() {
        return draft;
    }

    public AdviceCode getCode() {
        return code;
    }

    public void setCode(AdviceCode code) {
        this.code = code;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
