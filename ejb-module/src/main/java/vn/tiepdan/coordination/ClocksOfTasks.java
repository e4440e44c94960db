package vn.tiepdan.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.deadline.ClocksAsked;
import vn.tiepdan.notice.AudienceAsked;
import vn.tiepdan.notice.Handling;
import vn.tiepdan.notice.Secrecy;

/** Shows the clock of a request to who sees the request, and says in whose hands it is. */
@ApplicationScoped
class ClocksOfTasks {

    @Inject
    Tasks tasks;

    void asked(@Observes ClocksAsked question) {
        if (TaskDesk.SUBJECT.equals(question.subject().kind())) {
            Task task = tasks.withCode(new TaskCode(question.subject().code()));
            tasks.refuseNaming(task.petition(), task.matter(), question.texts());
            question.grant(task.code().value(), task.unit());
        }
    }

    /** The lead unit has it; whoever gave it hears of it by the morning's count and its own list. */
    void asked(@Observes AudienceAsked question) {
        tasks.withCodes(question.codesOf(TaskDesk.SUBJECT))
                .forEach(task -> question.answer(
                        new ClockSubject(TaskDesk.SUBJECT, task.code().value()),
                        new Handling(task.code().value(), Secrecy.OPEN, task.lead(), task.officer(), Set.of())));
    }
}
