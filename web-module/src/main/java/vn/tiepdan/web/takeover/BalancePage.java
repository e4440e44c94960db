package vn.tiepdan.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.takeover.BalanceCode;
import vn.tiepdan.takeover.BalanceDesk;
import vn.tiepdan.takeover.BalanceRegister;
import vn.tiepdan.takeover.BalanceRow;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code takeover/balance.xhtml}: one opening balance, its versions, and what puts it right. */
@Named
@ViewScoped
public class BalancePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "balance?faces-redirect=true&includeViewParams=true";

    @Inject
    BalanceRegister register;

    @Inject
    BalanceDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private BalanceCode code;
    private List<BalanceRow> versions;
    private boolean mine;
    private String withdrawal;
    private final BalanceForm form = new BalanceForm();

    public void open() {
        versions = register.versions(code);
        form.offer(scope.seesDenunciations(newest().unit()));
        form.fill(newest().lines());
        mine = !newest().withdrawn() && scope.holdsIn(newest().unit(), Role.CLERK, Role.OSU);
    }

    private BalanceRow newest() {
        return versions.get(0);
    }

    public String correct() {
        desk.correct(code, newest().version(), form.lines(), form.getReason());
        notice.success("takeover.balance-corrected");
        return SAME_PAGE;
    }

    public String withdraw() {
        desk.withdraw(code, newest().version(), withdrawal);
        notice.success("takeover.balance-taken-back");
        return SAME_PAGE;
    }

    public BalanceCode getCode() {
        return code;
    }

    public void setCode(BalanceCode code) {
        this.code = code;
    }

    public List<BalanceRow> getVersions() {
        return versions;
    }

    public BalanceRow getBalance() {
        return newest();
    }

    /** Whether it is the caller's to change. */
    public boolean isMine() {
        return mine;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }

    public BalanceForm getForm() {
        return form;
    }
}
