package vn.tiepdan.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskMoved;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;

/** Has a promise kept when its task was verified, with the evidence of the report. */
@ApplicationScoped
class PromisesOfTasks {

    @Inject
    Incidents incidents;

    @Inject
    TaskRegister tasks;

    void moved(@Observes TaskMoved event) {
        if (event.origin() == OriginKind.PROMISE && event.state() == TaskState.DONE) {
            incidents
                    .promiseOf(event.code())
                    .ifPresent(promise -> promise.kept(tasks.row(event.code()).evidence(), event.on()));
        }
    }
}
