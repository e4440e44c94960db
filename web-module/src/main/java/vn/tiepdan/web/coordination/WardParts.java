package vn.tiepdan.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.shared.Today;

/** The parts of the caller's ward or city today, to be chosen among. */
@Named
@RequestScoped
public class WardParts {

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Today today;

    public List<UnitRow> parts() {
        UnitCode home = scope.home();
        if (home == null) {
            return List.of();
        }
        LocalDate day = today.getDate();
        Set<UnitCode> reach = units.reachOf(home, day);
        return units.all().stream()
                .filter(row -> reach.contains(row.code()) && !row.code().equals(home))
                .filter(row -> !row.validFrom().isAfter(day))
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(day))
                .toList();
    }
}
