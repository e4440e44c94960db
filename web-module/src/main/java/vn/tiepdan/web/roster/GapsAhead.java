package vn.tiepdan.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.coverage.CoverageDay;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.shared.Today;

/** The places that are open in the days to come, told on the first page to those who keep the roster. */
@Named
@RequestScoped
public class GapsAhead {

    private static final int DAYS = 7;

    @Inject
    CoverageRegister coverage;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private List<CoverageDay> open;

    private List<CoverageDay> open() {
        if (open == null) {
            LocalDate first = today.getDate();
            boolean keeps = scope.home() != null && scope.holdsIn(scope.home(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
            open = keeps
                    ? coverage.days(scope.home(), null, first, first.plusDays(DAYS - 1)).stream()
                            .filter(day -> day.gaps() > 0)
                            .toList()
                    : List.of();
        }
        return open;
    }

    public long getPlaces() {
        return open().stream().mapToLong(CoverageDay::gaps).sum();
    }

    public LocalDate getFirstDay() {
        return open().get(0).day();
    }
}
