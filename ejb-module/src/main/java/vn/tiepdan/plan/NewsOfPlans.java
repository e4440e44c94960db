package vn.tiepdan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.notice.News;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Post;
import vn.tiepdan.organisation.Role;
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
    Event<News> news;

    void issued(@Observes PlanIssued event) {
        plans.newlyGiven(event.plan(), event.edition()).forEach(load -> tell(event, load));
    }

    private void tell(PlanIssued event, UnitLoad load) {
        UnitRow unit = units.row(load.unit());
        Set<OfficerCode> people = isWhole(unit) ? Set.of() : peopleOf(unit, event.on());
        Set<Post> posts = people.isEmpty() ? postsOf(unit) : Set.of();
        news.fire(new News(
                "plan.tasks " + event.plan() + " " + event.edition() + " " + unit.code(),
                load.first() == null ? "plan.news.tasks-standing" : "plan.news.tasks",
                List.of(
                        unit.nameVi(),
                        String.valueOf(load.tasks()),
                        load.first() == null ? "" : DAY.format(load.first())),
                new ClockSubject("PLAN", event.plan().value()),
                event.plan().value(),
                posts,
                people,
                Set.of()));
    }

    private Set<OfficerCode> peopleOf(UnitRow unit, LocalDate day) {
        return units.officersOf(unit.code(), day).stream()
                .filter(row -> row.unit().equals(unit.code()))
                .map(OfficerRow::code)
                .collect(Collectors.toSet());
    }

    private Set<Post> postsOf(UnitRow unit) {
        Set<String> roles =
                switch (unit.kind()) {
                    case POLICE -> Set.of(Role.POLICE);
                    case FATHERLAND_FRONT, MASS_ORGANISATION -> Set.of(Role.FRONT);
                    case CITY, PROVINCE, RECEPTION_BOARD -> Set.of(Role.CITY);
                    case INSPECTORATE -> Set.of(Role.INSPECTOR);
                    default -> Set.of(Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
                };
        return roles.stream()
                .map(role -> new Post(role, units.governing(unit.code())))
                .collect(Collectors.toSet());
    }

    private static boolean isWhole(UnitRow unit) {
        return switch (unit.kind()) {
            case WARD, CITY, PROVINCE -> true;
            default -> false;
        };
    }
}
