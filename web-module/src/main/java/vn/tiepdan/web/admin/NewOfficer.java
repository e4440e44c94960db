package vn.tiepdan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
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
        List<Invalid> found = new ArrayList<>();
        needed(found, "username", form.name().isEmpty() ? null : form.name());
        if (form.isForNewOfficer()) {
            if (found.isEmpty()) {
                Invalid.noted(found, form::officerCode);
            }
            needed(found, "fullName", form.getFullName());
            needed(found, "unit", form.getUnit());
            needed(found, "titleVi", form.getTitleVi());
            needed(found, "from", form.getFrom());
        }
        Invalid.refuse(found);
        if (form.isForNewOfficer()) {
            directory.enrol(form.officerCode(), form.getFullName());
            directory.appoint(form.appointment());
        }
        return administration.open(form.name(), form.officerCode());
    }

    private static void needed(List<Invalid> found, String field, Object value) {
        Invalid.unless(value != null, found, field, "constraint.NotNull");
    }
}
