package vn.tiepdan.web.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.deadline.ProvisionalRow;
import vn.tiepdan.lawchange.LawChangeDesk;
import vn.tiepdan.lawchange.LawChangeRegister;
import vn.tiepdan.lawchange.LawChangeRow;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code deadline/changes.xhtml}: the changes of calendar and terms, and the clocks that wait for a calendar. */
@Named
@ViewScoped
public class ChangesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LawChangeRegister register;

    @Inject
    LawChangeDesk desk;

    private LazyRows<LawChangeRow> rows;
    private List<ProvisionalRow> provisional;

    public void open() {
        rows = new LazyRows<>(register::count, register::page);
        provisional = register.provisional();
    }

    public String begin() {
        return "/deadline/change?faces-redirect=true&change=" + desk.begin();
    }

    public LazyRows<LawChangeRow> getRows() {
        return rows;
    }

    public List<ProvisionalRow> getProvisional() {
        return provisional;
    }
}
