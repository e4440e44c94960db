package vn.tiepdan.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.coordination.DutyFilter;
import vn.tiepdan.coordination.DutyFilter.Part;
import vn.tiepdan.coordination.DutyFilter.Which;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.web.shared.Menu;

/** The tasks that the caller and his unit have still to carry out, and those that wait for his yes, told on the first page. */
@Named
@RequestScoped
public class OwnDuties {

    @Inject
    TaskRegister register;

    @Inject
    Menu menu;

    private Long open;
    private Long overdue;
    private Long toVerify;

    public long getOpen() {
        if (open == null) {
            open = count(Part.MINE, Which.OPEN);
        }
        return open;
    }

    public long getOverdue() {
        if (overdue == null) {
            overdue = getOpen() == 0 ? 0 : count(Part.MINE, Which.OVERDUE);
        }
        return overdue;
    }

    public long getToVerify() {
        if (toVerify == null) {
            toVerify = count(Part.GIVEN, Which.TO_VERIFY);
        }
        return toVerify;
    }

    private long count(Part part, Which which) {
        return menu.offers("TASKS") ? register.count(DutyFilter.of(part, which)) : 0;
    }
}
