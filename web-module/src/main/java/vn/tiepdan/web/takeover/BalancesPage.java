package vn.tiepdan.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.takeover.BalanceDesk;
import vn.tiepdan.takeover.BalanceRegister;
import vn.tiepdan.takeover.BalanceRow;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code takeover/balances.xhtml}: what was counted on paper, and the form to enter more of it. */
@Named
@ViewScoped
public class BalancesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BalanceRegister register;

    @Inject
    BalanceDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private List<BalanceRow> rows;
    private final BalanceForm form = new BalanceForm();

    public void open() {
        rows = register.all();
        form.offer(scope.seesDenunciations());
    }

    public String enter() {
        notice.success("takeover.balance-entered", desk.enter(form.command()));
        return "balances?faces-redirect=true";
    }

    public List<BalanceRow> getRows() {
        return rows;
    }

    public BalanceForm getForm() {
        return form;
    }
}
