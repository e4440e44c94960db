package vn.tiepdan.web.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionState;

/** The fixed choices by which the views of the schedule are narrowed. */
@Named
@ApplicationScoped
public class KindsOfSchedule {

    public ReceptionPlace[] getPlaces() {
        return ReceptionPlace.values();
    }

    public ReceptionType[] getTypes() {
        return ReceptionType.values();
    }

    public SessionState[] getStates() {
        return SessionState.values();
    }
}
