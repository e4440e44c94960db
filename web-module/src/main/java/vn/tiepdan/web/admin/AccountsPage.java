package vn.tiepdan.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.access.AccountRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.OrganisationDirectory;
import vn.tiepdan.organisation.RoleRow;
import vn.tiepdan.web.shared.Choices;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code admin/accounts.xhtml}: all accounts, and a new one for an officer who has none or is new. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountAdministration administration;

    @Inject
    OrganisationDirectory directory;

    @Inject
    NewOfficer newOfficer;

    @Inject
    Choices choices;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private List<AccountRow> accounts;
    private Map<String, List<RoleRow>> roles = Map.of();
    private List<OfficerRow> withoutAccount;
    private final OpenAccountForm form = new OpenAccountForm();

    public void open() {
        accounts = administration.accounts();
        roles = accounts.stream()
                .collect(Collectors.toMap(AccountRow::username, row -> directory.rolesOf(row.officer()).stream()
                        .filter(role -> isHeld(role, today.getDate()))
                        .toList()));
        Set<OfficerCode> known = accounts.stream().map(AccountRow::officer).collect(Collectors.toSet());
        withoutAccount = choices.getOfficers().stream()
                .filter(row -> !known.contains(row.code()))
                .toList();
        form.setFrom(today.getDate());
    }

    private static boolean isHeld(RoleRow role, LocalDate day) {
        return !role.validFrom().isAfter(day)
                && (role.validTo() == null || !role.validTo().isBefore(day));
    }

    /** The roles in which the account works today. */
    public List<RoleRow> rolesOf(AccountRow account) {
        return roles.getOrDefault(account.username(), List.of());
    }

    public String openAccount() {
        String password = newOfficer.openAccount(form);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(AccountPage.SECRET, password);
        notice.success("admin.account-opened", form.name());
        return "account?faces-redirect=true&username=" + form.name();
    }

    public List<AccountRow> getAccounts() {
        return accounts;
    }

    public List<OfficerRow> getWithoutAccount() {
        return withoutAccount;
    }

    public OpenAccountForm getForm() {
        return form;
    }
}
