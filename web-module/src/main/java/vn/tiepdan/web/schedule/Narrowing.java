package vn.tiepdan.web.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.SessionFilter;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.schedule.SessionState;

/** To which body, kind of place and type a view of the schedule is narrowed; all three views carry it in their address. */
public class Narrowing implements Serializable {

    private static final long serialVersionUID = 1L;

    private UnitCode unit;
    private UnitCode body;
    private ReceptionPlace place;
    private ReceptionType type;
    private SessionState state;

    /** The days with only the sessions wanted; duty stays while nothing but the place is asked for. */
    List<ScheduleDay> applied(List<ScheduleDay> days) {
        return days.stream()
                .map(day -> new ScheduleDay(
                        day.day(),
                        day.works(),
                        day.name(),
                        day.sessions().stream().filter(this::fits).toList(),
                        day.duty().stream()
                                .filter(shift -> body == null && type == null)
                                .filter(shift -> place == null || shift.place() == place)
                                .toList()))
                .toList();
    }

    private boolean fits(SessionRow session) {
        return (body == null || session.body().equals(body))
                && (place == null || session.place() == place)
                && (type == null || session.type() == type)
                && (state == null || session.state() == state);
    }

    SessionFilter filter(LocalDate from, LocalDate to) {
        return new SessionFilter(unit, body, place, type, state, from, to);
    }

    /** The same for the address of another view: {@code unit=TDAN&type=PERIODIC}. */
    public String getQuery() {
        return Stream.of(
                        part("unit", unit),
                        part("body", body),
                        part("place", place),
                        part("type", type),
                        part("state", state))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, Object value) {
        return value == null ? "" : name + "=" + value;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public UnitCode getBody() {
        return body;
    }

    public void setBody(UnitCode body) {
        this.body = body;
    }

    public ReceptionPlace getPlace() {
        return place;
    }

    public void setPlace(ReceptionPlace place) {
        this.place = place;
    }

    public ReceptionType getType() {
        return type;
    }

    public void setType(ReceptionType type) {
        this.type = type;
    }

    public SessionState getState() {
        return state;
    }

    public void setState(SessionState state) {
        this.state = state;
    }
}
