package vn.tiepdan.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.notice.News;
import vn.tiepdan.notice.UnitAudience;
import vn.tiepdan.organisation.OfficerCode;

/**
 * Tells of a task to whom it was given, and of its report to who gave it; those of a plan are told by the plan, all at once.
 *
 * <p>Its code and its last day only, never what is to be done. Whom its petition or case is about hears nothing of it.
 */
@ApplicationScoped
class NewsOfTasks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Tasks tasks;

    @Inject
    UnitAudience audiences;

    @Inject
    Event<News> news;

    void given(Task task, OriginKind origin, LocalDate today) {
        if (origin == OriginKind.PLAN) {
            return;
        }
        boolean standing = task.dueOn() == null;
        UnitAudience.Audience audience = task.officer() == null
                ? audiences.of(task.lead(), today)
                : new UnitAudience.Audience(Set.of(), Set.of(task.officer()));
        tell(
                "coordination.given " + task.code(),
                standing ? "coordination.news.given-standing" : "coordination.news.given",
                standing ? List.of(task.code().value()) : List.of(task.code().value(), DAY.format(task.dueOn())),
                task,
                audience);
    }

    /** Told again each time it is reported anew. */
    void reported(Task task) {
        tell(
                "coordination.reported " + task.code() + " " + task.version(),
                "coordination.news.reported",
                List.of(task.code().value()),
                task,
                new UnitAudience.Audience(Set.of(), Set.of(task.givenBy())));
    }

    private void tell(String key, String words, List<String> arguments, Task task, UnitAudience.Audience audience) {
        Set<OfficerCode> concerned = tasks.concerned(task);
        news.fire(new News(
                key,
                words,
                arguments,
                new ClockSubject(TaskDesk.SUBJECT, task.code().value()),
                task.code().value(),
                audience.posts(),
                audience.people(),
                concerned));
    }
}
