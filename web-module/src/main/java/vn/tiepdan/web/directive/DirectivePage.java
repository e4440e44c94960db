package vn.tiepdan.web.directive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.directive.DirectiveCode;
import vn.tiepdan.directive.DirectiveDesk;
import vn.tiepdan.directive.DirectiveRegister;
import vn.tiepdan.directive.DirectiveRow;
import vn.tiepdan.directive.ReaderRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.coordination.TaskDraft;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code directive/directive.xhtml}: one directive, its tasks, and who has read it (R31, R32). */
@Named
@ViewScoped
public class DirectivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DirectiveRegister register;

    @Inject
    DirectiveDesk desk;

    @Inject
    TaskRegister tasks;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private DirectiveCode code;
    private String locus;
    private String reason;
    private LocalDate validTo;
    private DirectiveRow row;
    private List<ReaderRow> readers = List.of();
    private List<DutyRow> duties = List.of();
    private final TaskDraft draft = new TaskDraft();

    public void open() {
        row = register.row(code);
        readers = register.readers(code);
        duties = tasks.from(OriginKind.DIRECTIVE, code.value());
    }

    public String read() {
        desk.read(code);
        return done("directive.done.read");
    }

    public String derive() {
        desk.derive(code, row.version(), draft.command(), locus);
        return done("directive.done.derived");
    }

    public String needsNoTask() {
        desk.needsNoTask(code, row.version(), reason);
        return done("directive.done.no-task");
    }

    public String endsOn() {
        desk.endsOn(code, row.version(), validTo);
        return done("directive.done.ends");
    }

    private String done(String told) {
        notice.success(told, code.value());
        return "directive?faces-redirect=true&code=" + code;
    }

    /** Whether the caller has to read it and did not. */
    public boolean isUnread() {
        return !row.readByMe()
                && readers.stream().anyMatch(one -> one.officer().equals(scope.me()) && one.readAt() == null);
    }

    public boolean isKeeper() {
        return scope.holdsIn(row.unit(), Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    public boolean isTeller() {
        return scope.holdsIn(row.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    public long getUnreadCount() {
        return readers.stream().filter(one -> one.readAt() == null).count();
    }

    public DirectiveRow getRow() {
        return row;
    }

    public List<ReaderRow> getReaders() {
        return readers;
    }

    public List<DutyRow> getDuties() {
        return duties;
    }

    public TaskDraft getDraft() {
        return draft;
    }

    public DirectiveCode getCode() {
        return code;
    }

    public void setCode(DirectiveCode code) {
        this.code = code;
    }

    public String getLocus() {
        return locus;
    }

    public void setLocus(String locus) {
        this.locus = locus;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
