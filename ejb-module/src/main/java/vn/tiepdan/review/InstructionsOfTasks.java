package vn.tiepdan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.coordination.TaskMoved;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.organisation.Scope;

/** An instruction is done when the task that follows it was found sufficient. */
@ApplicationScoped
class InstructionsOfTasks {

    private static final String RESULT = "Nhiệm vụ %s đã được xác nhận hoàn thành";

    @Inject
    Instructions instructions;

    @Inject
    Scope scope;

    void moved(@Observes TaskMoved task) {
        if (task.state() == TaskState.DONE) {
            instructions.openAs(task.code().value()).ifPresent(instruction -> {
                instruction.done(RESULT.formatted(task.code()), task.on(), scope.me(), task.on());
                instructions.write();
            });
        }
    }
}
