package vn.tiepdan.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.access.AccountRow;
import vn.tiepdan.organisation.OrganisationDirectory;
import vn.tiepdan.organisation.RoleRow;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code admin/account.xhtml}: one account, its roles over time, and what an administrator may do with it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    /** The name under which a temporary password travels to the next page, where it is shown once. */
    static final String SECRET = "temporaryPassword";

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "account?faces-redirect=true&includeViewParams=true";

    @Inject
    AccountAdministration administration;

    @Inject
    OrganisationDirectory directory;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String username;
    private AccountRow account;
    private String email;
    private List<RoleRow> roles;
    private final RoleForm grantForm = new RoleForm();
    private final RoleForm delegationForm = new RoleForm();

    public void open() {
        account = administration.accounts().stream()
                .filter(row -> row.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NotFound("access.account.not-found"));
        email = account.email();
        roles = directory.rolesOf(account.officer());
        grantForm.setFrom(today.getDate());
        delegationForm.setFrom(today.getDate());
    }

    public String resetPassword() {
        String password = administration.resetPassword(username);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SECRET, password);
        return SAME_PAGE;
    }

    /** Says where reminders reach the officer by e-mail. */
    public String keepEmail() {
        administration.reachAt(username, email);
        notice.success("admin.email-kept");
        return SAME_PAGE;
    }

    public String lock() {
        administration.lock(username);
        notice.success("admin.account-locked", username);
        return SAME_PAGE;
    }

    public String unlock() {
        administration.unlock(username);
        notice.success("admin.account-unlocked", username);
        return SAME_PAGE;
    }

    public String grant() {
        boolean waits = directory.grant(
                account.officer(), grantForm.getRole(), grantForm.getUnit(), grantForm.getFrom(), grantForm.getTo());
        notice.success(waits ? "admin.role-asked" : "admin.role-granted");
        return SAME_PAGE;
    }

    public String endRole(long grant) {
        directory.endRole(grant);
        notice.success("admin.role-ended");
        return SAME_PAGE;
    }

    public String delegate() {
        boolean waits = directory.delegate(
                account.officer(),
                delegationForm.getRole(),
                delegationForm.getDeputy(),
                delegationForm.getFrom(),
                delegationForm.getTo(),
                delegationForm.getReason());
        notice.success(waits ? "admin.role-asked" : "admin.role-delegated");
        return SAME_PAGE;
    }

    /** Whether the role counts today or is to count later, so that it can be ended. */
    public boolean isToBeEnded(RoleRow role) {
        return role.revokedAt() == null
                && (role.validTo() == null || !role.validTo().isBefore(today.getDate()));
    }

    /** What the officer may lend to another, each role once: what he holds or is to hold. */
    public List<String> getRolesToDelegate() {
        return roles.stream()
                .filter(this::isToBeEnded)
                .map(RoleRow::role)
                .distinct()
                .toList();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public AccountRow getAccount() {
        return account;
    }

    public List<RoleRow> getRoles() {
        return roles;
    }

    public RoleForm getGrantForm() {
        return grantForm;
    }

    public RoleForm getDelegationForm() {
        return delegationForm;
    }
}
