package vn.tiepdan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Messages;

/** Makes tasks of the common list out of what a plan asks for, and has them follow when the plan or the days of its event change. */
@ApplicationScoped
class PlanTasks {

    private static final int LONGEST_REASON = 500;

    @Inject
    TaskDesk desk;

    @Inject
    TaskRegister register;

    @Inject
    OccasionRegister occasions;

    @Inject
    CalendarRegister calendar;

    @Inject
    Messages messages;

    /**
     * Every duty becomes a task, a recurring one a task for each of its days; a standing programme for which no duty stands becomes a
     * standing task of the office. What the edition before asked for alike goes on under its number, the rest of it is called off.
     *
     * @param before the edition that steps back; null for the first one
     */
    void give(CoordinationPlan plan, CoordinationPlan before, Map<UnitCode, UnitRow> units, LocalDate today) {
        DueDays days = days(plan, today);
        List<PlanGiven> left = before == null ? new ArrayList<>() : open(before);
        for (PlanTask task : plan.tasks()) {
            List<PlanGiven> alike = ofAlike(before, task, left);
            left.removeAll(alike);
            alike.forEach(one -> plan.gave(one.goesOnFor(plan, task.ordinal(), null)));
            if (alike.isEmpty()) {
                give(plan, task, days, today);
            }
        }
        for (PlanBasis basis : plan.bases()) {
            if (!basis.isStanding()
                    || plan.tasks().stream()
                            .anyMatch(task -> Integer.valueOf(basis.ordinal()).equals(task.basis()))) {
                continue;
            }
            Optional<PlanGiven> alike = ofAlike(before, basis, left);
            if (alike.isPresent()) {
                left.remove(alike.get());
                plan.gave(alike.get().goesOnFor(plan, null, basis.ordinal()));
            } else {
                plan.gave(PlanGiven.ofBasis(plan, basis.ordinal(), give(plan, basis, units), today));
            }
        }
        left.forEach(one -> withdraw(one, word("plan.task.called-off-by-edition", plan.code(), plan.edition()), today));
    }

    private void give(CoordinationPlan plan, PlanTask task, DueDays days, LocalDate today) {
        List<LocalDate> due = days.of(task.dueRule(), task.dueOn());
        if (due.isEmpty()) {
            plan.gave(PlanGiven.ofTask(plan, task.ordinal(), null, give(plan, task, null), today));
        }
        due.forEach(day -> plan.gave(PlanGiven.ofTask(plan, task.ordinal(), day, give(plan, task, day), today)));
    }

    private TaskCode give(CoordinationPlan plan, PlanTask task, LocalDate due) {
        return desk.give(new GiveTask(
                plan.unit(),
                task.kind() == TaskKind.REQUEST ? TaskMode.REQUEST : TaskMode.ASSIGNMENT,
                task.unit(),
                task.supports(),
                null,
                task.content(),
                due,
                new TaskOrigin(OriginKind.PLAN, plan.code().value(), task.locus()),
                task.serves()));
    }

    private TaskCode give(CoordinationPlan plan, PlanBasis basis, Map<UnitCode, UnitRow> units) {
        UnitCode office = units.values().stream()
                .filter(row ->
                        row.kind() == UnitKind.OFFICE_STATISTICS && plan.unit().equals(row.parent()))
                .map(UnitRow::code)
                .sorted()
                .findFirst()
                .orElse(plan.unit());
        return desk.give(new GiveTask(
                plan.unit(),
                TaskMode.ASSIGNMENT,
                office,
                Set.of(),
                null,
                word("plan.task.of-programme", basis.name(), basis.title()),
                null,
                new TaskOrigin(OriginKind.PLAN, plan.code().value(), basis.locus()),
                null));
    }

    private static List<PlanGiven> open(CoordinationPlan plan) {
        return new ArrayList<>(
                plan.given().stream().filter(one -> !one.isWithdrawn()).toList());
    }

    private static List<PlanGiven> ofAlike(CoordinationPlan before, PlanTask task, List<PlanGiven> left) {
        if (before == null) {
            return List.of();
        }
        return before.tasks().stream()
                .filter(task::asksTheSameAs)
                .map(old -> left.stream()
                        .filter(one -> Integer.valueOf(old.ordinal()).equals(one.task()))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<PlanGiven> ofAlike(CoordinationPlan before, PlanBasis basis, List<PlanGiven> left) {
        if (before == null) {
            return Optional.empty();
        }
        return before.bases().stream()
                .filter(old -> old.name().equals(basis.name()) && old.title().equals(basis.title()))
                .flatMap(old -> left.stream()
                        .filter(one -> Integer.valueOf(old.ordinal()).equals(one.basis())))
                .findFirst();
    }

    // ---- the event's days were moved ----

    /** How many tasks are due on other days than the phases of the event now say. */
    int behind(CoordinationPlan plan, LocalDate today) {
        return plan.isInForce() ? moves(plan, today).size() : 0;
    }

    /** Has the tasks that are still open follow the phases as they stand now. */
    void follow(CoordinationPlan plan, LocalDate today) {
        String reason = word("plan.task.event-moved");
        for (Move move : moves(plan, today)) {
            if (move.given() == null) {
                plan.gave(PlanGiven.ofTask(
                        plan, move.task().ordinal(), move.day(), give(plan, move.task(), move.day()), today));
            } else if (move.day() == null) {
                withdraw(move.given(), reason, today);
            } else {
                DutyRow row = register.row(move.given().code());
                desk.changeDue(row.code(), row.version(), move.day(), reason);
                move.given().dueAnew(move.day());
            }
        }
    }

    /** One task to be given ({@code given} null), called off ({@code day} null) or due on another day. */
    private record Move(PlanTask task, PlanGiven given, LocalDate day) {}

    private List<Move> moves(CoordinationPlan plan, LocalDate today) {
        List<Move> moves = new ArrayList<>();
        Map<TaskCode, DutyRow> rows = byCode(plan.code());
        for (PlanTask task : plan.tasks()) {
            List<PlanGiven> open = open(plan).stream()
                    .filter(one -> Integer.valueOf(task.ordinal()).equals(one.task()))
                    .toList();
            if (task.dueRule().isRecurring()) {
                recurring(plan, task, open, rows, today, moves);
            } else {
                once(plan, task, open, rows, today, moves);
            }
        }
        return moves;
    }

    private void once(
            CoordinationPlan plan,
            PlanTask task,
            List<PlanGiven> open,
            Map<TaskCode, DutyRow> rows,
            LocalDate today,
            List<Move> moves) {
        for (PlanGiven one : open) {
            List<LocalDate> due = days(plan, one.givenOn()).of(task.dueRule(), task.dueOn());
            boolean moved = !due.isEmpty()
                    && !due.get(0).equals(one.dueOn())
                    && !due.get(0).isBefore(today);
            if (moved && isPending(rows.get(one.code()))) {
                moves.add(new Move(task, one, due.get(0)));
            }
        }
    }

    private void recurring(
            CoordinationPlan plan,
            PlanTask task,
            List<PlanGiven> open,
            Map<TaskCode, DutyRow> rows,
            LocalDate today,
            List<Move> moves) {
        if (open.isEmpty()) {
            return;
        }
        Set<LocalDate> wanted = new TreeSet<>(days(plan, open.get(0).givenOn()).of(task.dueRule(), task.dueOn()));
        wanted.removeIf(day -> day.isBefore(today));
        for (PlanGiven one : open) {
            if (!wanted.remove(one.dueOn()) && !one.dueOn().isBefore(today) && isPending(rows.get(one.code()))) {
                moves.add(new Move(task, one, null));
            }
        }
        wanted.forEach(day -> moves.add(new Move(task, null, day)));
    }

    private static boolean isPending(DutyRow row) {
        return row != null && row.state().isPending();
    }

    private void withdraw(PlanGiven one, String reason, LocalDate today) {
        DutyRow row = register.row(one.code());
        if (row.state().isPending()) {
            desk.cancel(row.code(), row.version(), reason);
        }
        one.withdrawn(today);
    }

    /** The tasks of a plan that the caller may see, those of all editions. */
    Map<TaskCode, DutyRow> byCode(PlanCode plan) {
        Map<TaskCode, DutyRow> rows = new HashMap<>();
        register.from(OriginKind.PLAN, plan.value()).forEach(row -> rows.put(row.code(), row));
        return rows;
    }

    private DueDays days(CoordinationPlan plan, LocalDate from) {
        WindowRow event = occasions.window(plan.window());
        return new DueDays(event, calendar.calendar()::worksOn, from);
    }

    private String word(String key, Object... arguments) {
        String text = messages.text(Messages.VIETNAMESE, key, List.of(arguments));
        return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text;
    }
}
