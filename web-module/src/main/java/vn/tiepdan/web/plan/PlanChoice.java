package vn.tiepdan.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;

/** Which plan is meant by a page that was opened without one: an issued one of one's own for today's event, else the latest issued. */
@RequestScoped
public class PlanChoice {

    @Inject
    PlanRegister register;

    @Inject
    Scope scope;

    /** The one asked for, or the one that is meant; empty when there is none. */
    Optional<PlanCode> meant(PlanCode asked) {
        if (asked != null) {
            return Optional.of(asked);
        }
        List<PlanRow> now =
                register.forToday().stream().filter(PlanRow::isCurrent).toList();
        return now.stream()
                .filter(plan -> plan.unit().equals(scope.home()))
                .findFirst()
                .or(() -> now.stream().findFirst())
                .or(() -> register.all().stream().filter(PlanRow::isCurrent).findFirst())
                .map(PlanRow::code);
    }
}
