package vn.tiepdan.web.headduty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.stream.IntStream;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.PeriodRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.shared.Today;

/** That the week or month threatens to end without the head's reception, told on the first page to him and his secretariat. */
@Named
@RequestScoped
public class HeadAhead {

    /** From so many working days before its end on, a month is told of; a week at once. */
    private static final int PRESSING = 10;

    @Inject
    HeadRegister register;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private boolean asked;
    private PeriodRow threatened;

    /** The period that still lacks days and has few left; null for none. */
    public PeriodRow getThreatened() {
        if (!asked) {
            asked = true;
            if (scope.home() != null && scope.holdsIn(scope.home(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR)) {
                LocalDate day = today.getDate();
                threatened = IntStream.of(day.getYear(), day.get(IsoFields.WEEK_BASED_YEAR))
                        .distinct()
                        .mapToObj(year -> register.year(scope.home(), year).threatened())
                        .filter(open -> open != null && !open.to().isBefore(day) && open.workingDaysLeft() <= PRESSING)
                        .findFirst()
                        .orElse(null);
            }
        }
        return threatened;
    }
}
