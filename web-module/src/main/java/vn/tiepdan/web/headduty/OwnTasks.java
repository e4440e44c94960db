package vn.tiepdan.web.headduty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.conclusion.ConclusionRegister;
import vn.tiepdan.conclusion.TaskFilter;
import vn.tiepdan.web.shared.Menu;

/** The conclusions of sessions that the caller has still to carry out, told on the first page. */
@Named
@RequestScoped
public class OwnTasks {

    @Inject
    ConclusionRegister register;

    @Inject
    Menu menu;

    private Long open;
    private Long overdue;

    public long getOpen() {
        if (open == null) {
            open = menu.offers("CONCLUSION_TASKS") ? register.count(new TaskFilter(null, true, true, false)) : 0;
        }
        return open;
    }

    public long getOverdue() {
        if (overdue == null) {
            overdue = getOpen() == 0 ? 0 : register.count(new TaskFilter(null, true, true, true));
        }
        return overdue;
    }
}
