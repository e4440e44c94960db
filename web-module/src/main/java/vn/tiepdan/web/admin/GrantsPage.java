package vn.tiepdan.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.AskedRoleRow;
import vn.tiepdan.organisation.RoleConfirmation;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code admin/grants.xhtml}: the roles that wait for this officer's yes. */
@Named
@ViewScoped
public class GrantsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "grants?faces-redirect=true";

    @Inject
    RoleConfirmation confirmation;

    @Inject
    Notice notice;

    private List<AskedRoleRow> rows;

    public void open() {
        rows = confirmation.waiting();
    }

    public String confirm(long grant) {
        confirmation.confirm(grant);
        notice.success("admin.role-confirmed");
        return SAME_PAGE;
    }

    public String decline(long grant) {
        confirmation.decline(grant);
        notice.success("admin.role-declined");
        return SAME_PAGE;
    }

    /** Asked on the first page too, which does not open this one. */
    public List<AskedRoleRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }
}
