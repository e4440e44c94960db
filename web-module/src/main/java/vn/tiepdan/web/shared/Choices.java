package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.petition.Assignees;

/** What {@code td:unit} and {@code td:officer} offer: the units and officers of the day. */
@Named
@RequestScoped
public class Choices {

    @Inject
    UnitRegister register;

    @Inject
    Scope scope;

    @Inject
    Assignees assignees;

    @Inject
    Clock clock;

    @Inject
    Language language;

    private List<UnitRow> units;
    private List<OfficerRow> officers;
    private List<UnitRow> wards;

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

    /** To whom a petition may be given today. */
    public List<OfficerRow> getAssignees() {
        return assignees.today();
    }

    /** The wards whose records the caller sees, when they are several: only then a list tells them apart. */
    public List<UnitRow> getWards() {
        if (wards == null) {
            Set<UnitCode> seen = scope.openUnits();
            List<UnitRow> found = register.all().stream()
                    .filter(row -> row.kind() == UnitKind.WARD && seen.contains(row.code()))
                    .toList();
            wards = found.size() > 1 ? found : List.of();
        }
        return wards;
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
