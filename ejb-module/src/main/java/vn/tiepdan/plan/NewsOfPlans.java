package vn.tiepdan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.notice.News;
import vn.tiepdan.notice.UnitAudience;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;

/**
 * Tells the people of each unit once how much an edition of a plan gives them to do, however many tasks that are: who holds a post in the
 * unit; where nobody does, and for a ward as a whole, who answers for it.
 */
@ApplicationScoped
class NewsOfPlans {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    CoordinationPlans plans;

    @Inject
    UnitRegister units;

    @Inject
    UnitAudience audiences;

    @Inject
    Event<News> news;

    void issued(@Observes PlanIssued event) {
        plans.newlyGiven(event.plan(), event.edition()).forEach(load -> tell(event, load));
    }

    private void tell(PlanIssued event, UnitLoad load) {
        UnitRow unit = units.row(load.unit());
        UnitAudience.Audience audience = audiences.of(unit.code(), event.on());
        news.fire(new News(
                "plan.tasks " + event.plan() + " " + event.edition() + " " + unit.code(),
                load.first() == null ? "plan.news.tasks-standing" : "plan.news.tasks",
                List.of(
                        unit.nameVi(),
                        String.valueOf(load.tasks()),
                        load.first() == null ? "" : DAY.format(load.first())),
                new ClockSubject("PLAN", event.plan().value()),
                event.plan().value(),
                audience.posts(),
                audience.people(),
                Set.of()));
    }
}
