package vn.tiepdan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.occasion.PhaseMoved;
import vn.tiepdan.organisation.Scope;

/**
 * When the days of an event are moved, the tasks of the caller's own plan for it follow at once. Those of other wards' plans are theirs
 * to move: each such plan says so until its office has done it.
 */
@ApplicationScoped
class PlansOfWindows {

    @Inject
    CoordinationPlans plans;

    @Inject
    PlanTasks tasks;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    void moved(@Observes PhaseMoved told) {
        LocalDate today = LocalDate.now(clock);
        plans.inForceFor(told.window()).stream()
                .filter(plan -> plan.unit().equals(scope.home()) && scope.holdsIn(plan.unit(), PlanIssuing.ISSUERS))
                .forEach(plan -> tasks.follow(plan, today));
        plans.write();
    }
}
