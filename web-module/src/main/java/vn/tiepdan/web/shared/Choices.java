package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;

/** What {@code td:unit} and {@code td:officer} offer: the units and officers of the day. */
@Named
@RequestScoped
public class Choices {

    @Inject
    UnitRegister register;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Inject
    Language language;

    private List<UnitRow> units;
    private List<OfficerRow> officers;

    /** Units that exist today. */
    public List<UnitRow> getUnits() {
        if (units == null) {
            LocalDate today = LocalDate.now(clock);
            units = register.all().stream()
                    .filter(row -> !row.validFrom().isAfter(today)
                            && (row.validTo() == null || !row.validTo().isBefore(today)))
                    .toList();
        }
        return units;
    }

    /** Officers who hold a post today in the caller's ward, city or province. */
    public List<OfficerRow> getOfficers() {
        if (officers == null) {
            officers = scope.home() == null ? List.of() : register.officersOf(scope.home(), LocalDate.now(clock));
        }
        return officers;
    }

    public List<String> getRoles() {
        return Role.GRANTABLE;
    }

    public String nameOf(UnitRow unit) {
        return language.isVietnamese() ? unit.nameVi() : unit.nameEn();
    }

    public String nameOf(OfficerRow officer) {
        return officer.fullName() + " – " + (language.isVietnamese() ? officer.titleVi() : officer.titleEn());
    }
}
