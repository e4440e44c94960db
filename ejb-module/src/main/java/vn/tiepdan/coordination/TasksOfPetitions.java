package vn.tiepdan.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.deadline.DeadlineClocks;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PapersUnderSeal;
import vn.tiepdan.petition.PetitionGoesUnderSeal;
import vn.tiepdan.petition.WordsBesideAsked;

/** Ends the tasks about a petition that turns out to denounce; nothing of their words stays, and their files go along with it. */
@ApplicationScoped
class TasksOfPetitions {

    @Inject
    Tasks tasks;

    @Inject
    PapersUnderSeal papers;

    @Inject
    DeadlineClocks clocks;

    @Inject
    Clock clock;

    void asked(@Observes WordsBesideAsked question) {
        tasks.about(question.petition()).forEach(task -> question.add(task.words()));
    }

    void goesUnderSeal(@Observes PetitionGoesUnderSeal told) {
        for (Task task : tasks.aloneAbout(told.from())) {
            if (task.term() != null) {
                clocks.voidAll(TaskDesk.subject(task), "coordination.cancelled");
            }
            task.becomesBare(LocalDate.now(clock));
            papers.follow(
                    PapersOfTasks.owner(task.code()),
                    new PaperOwner("petition", told.to().value()),
                    null,
                    null);
        }
        tasks.write();
    }
}
