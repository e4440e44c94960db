package vn.tiepdan.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.meeting.MeetingRegister;
import vn.tiepdan.meeting.MeetingRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code meeting/list.xhtml}: the meetings ahead, or those that are over (R130). */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeetingRegister register;

    @Inject
    Scope scope;

    private boolean over;
    private LazyRows<MeetingRow> rows;
    private long count;

    public void open() {
        boolean ahead = !over;
        count = register.count(ahead);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(ahead, first, size));
    }

    public boolean isCaller() {
        return scope.home() != null
                && scope.holdsIn(scope.home(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY);
    }

    public LazyRows<MeetingRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }
}
