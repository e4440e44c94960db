package vn.tiepdan.web.online;

import java.io.Serializable;
import vn.tiepdan.online.OnlineRow;

/** Who sits at one point of the link, as it is typed. */
public class Attendance implements Serializable {

    private static final long serialVersionUID = 1L;

    private final OnlineRow.Point point;
    private String attendees;

    Attendance(OnlineRow.Point point) {
        this.point = point;
    }

    public OnlineRow.Point getPoint() {
        return point;
    }

    public String getAttendees() {
        return attendees;
    }

    public void setAttendees(String attendees) {
        this.attendees = attendees;
    }
}
