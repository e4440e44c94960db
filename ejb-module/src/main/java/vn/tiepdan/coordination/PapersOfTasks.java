package vn.tiepdan.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PapersAsked;

/**
 * Grants the files of a task to whoever sees the task, and lets those put some there who write into its thread. Nobody who wrote the
 * petition it is about, or is a party to it, stands in the name of a file.
 */
@ApplicationScoped
class PapersOfTasks {

    /** The kind under which files name a task as their owner. */
    static final String KIND = "task";

    @Inject
    Tasks tasks;

    @Inject
    Ends ends;

    static PaperOwner owner(TaskCode code) {
        return new PaperOwner(KIND, code.value());
    }

    void asked(@Observes PapersAsked question) {
        if (KIND.equals(question.owner().kind())) {
            Task task = tasks.withCode(new TaskCode(question.owner().code()));
            tasks.refuseNaming(task.petition(), task.matter(), question.texts());
            question.grant(false, task.unit());
            question.stripTraces();
            question.ofParts(ends.works() && tasks.standIn(task).speaksIn(task));
        }
    }
}
