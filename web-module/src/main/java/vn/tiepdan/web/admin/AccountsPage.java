package vn.tiepdan.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.access.AccountRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
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
    NewOfficer newOfficer;

    @Inject
    Choices choices;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private List<AccountRow> accounts;
    private List<OfficerRow> withoutAccount;
    private final OpenAccountForm form = new OpenAccountForm();

    public void open() {
        accounts = administration.accounts();
        Set<OfficerCode> known = accounts.stream().map(AccountRow::officer).collect(Collectors.toSet());
        withoutAccount = choices.getOfficers().stream()
                .filter(row -> !known.contains(row.code()))
                .toList();
        form.setFrom(today.getDate());
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
