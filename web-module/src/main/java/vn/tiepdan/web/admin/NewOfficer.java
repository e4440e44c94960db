package vn.tiepdan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.organisation.OrganisationDirectory;
import vn.tiepdan.shared.Invalid;

/** Enrols an officer, gives him his post and opens his account, all of it or nothing. */
@ApplicationScoped
public class NewOfficer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrganisationDirectory directory;

    @Inject
    AccountAdministration administration;

    @Transactional
    public String openAccount(OpenAccountForm form) {
        if (form.isForNewOfficer()) {
            needed("fullName", form.getFullName());
            needed("unit", form.getUnit());
            needed("titleVi", form.getTitleVi());
            needed("from", form.getFrom());
            directory.enrol(form.officerCode(), form.getFullName());
            directory.appoint(form.appointment());
        }
        return administration.open(form.name(), form.officerCode());
    }

    private static void needed(String field, Object value) {
        if (value == null) {
            throw new Invalid(field, "constraint.NotNull");
        }
    }
}
