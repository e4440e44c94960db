package vn.tiepdan.web.succession;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.succession.MergerCode;
import vn.tiepdan.succession.MergerDesk;
import vn.tiepdan.succession.MergerRegister;
import vn.tiepdan.succession.MergerRow;
import vn.tiepdan.succession.WorkKind;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code succession/merger.xhtml}: one handover with what is open, its two signatures, and the move. */
@Named
@ViewScoped
public class MergerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MergerRegister register;

    @Inject
    MergerDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private String code;
    private MergerRow row;
    private Map<WorkKind, Long> open = Map.of();
    private String reason;

    public void open() {
        MergerCode asked = new MergerCode(code);
        row = register.row(asked);
        open = register.open(asked);
    }

    public String signOut() {
        desk.signOut(row.code(), row.version());
        notice.success("succession.done.sign");
        return here();
    }

    public String signIn() {
        desk.signIn(row.code(), row.version());
        notice.success("succession.done.sign");
        return here();
    }

    public String move() {
        desk.move(row.code(), row.version());
        notice.success("succession.done.move", row.toName());
        return here();
    }

    public String cancel() {
        desk.cancel(row.code(), row.version(), reason);
        notice.success("succession.done.cancel");
        return here();
    }

    private String here() {
        return "merger?faces-redirect=true&code=" + code;
    }

    public boolean isOutSignable() {
        return row.isPrepared() && row.outSignedAt() == null && row.from().equals(scope.home());
    }

    public boolean isInSignable() {
        return row.isPrepared() && row.inSignedAt() == null && row.to().equals(scope.home());
    }

    public boolean isMovable() {
        return row.isPrepared() && row.isSignedByBoth() && row.to().equals(scope.home());
    }

    public WorkKind[] getKinds() {
        return WorkKind.values();
    }

    public Long open(WorkKind kind) {
        return open.get(kind);
    }

    public MergerRow getRow() {
        return row;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
