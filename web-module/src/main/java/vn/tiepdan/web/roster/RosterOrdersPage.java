package vn.tiepdan.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.coverage.CoverageDay;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.schedule.AssignDuty;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.OrderRow;
import vn.tiepdan.schedule.OrderWeekendDuty;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/** Backs {@code roster/orders.xhtml}: the leaders' orders for duty on days off, and one shift assigned by hand. */
@Named
@ViewScoped
public class RosterOrdersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "orders?faces-redirect=true&includeViewParams=true";
    private static final int DAYS = 42;
    private static final int LONGEST = 92;

    @Inject
    ScheduleDesk desk;

    @Inject
    ScheduleRegister register;

    @Inject
    CoverageRegister coverage;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Texts text;

    @Inject
    Today today;

    private LocalDate from;
    private LocalDate to;
    private List<OrderRow> orders = List.of();
    private List<CoverageDay> daysOff = List.of();
    private List<OfficerRow> leaders = List.of();
    private OfficerCode orderedBy;
    private LocalDate orderedOn;
    private String reason;
    private String[] days = {};
    private OfficerCode officer;
    private LocalDate day;
    private DayPart part = DayPart.DAY;
    private ReceptionPlace place = ReceptionPlace.RECEPTION_ROOM;

    public void open() {
        from = from == null ? today.getDate() : from;
        to = to == null || to.isBefore(from) ? from.plusDays(DAYS - 1) : to;
        to = to.isAfter(from.plusDays(LONGEST)) ? from.plusDays(LONGEST) : to;
        orderedOn = today.getDate();
        UnitCode unit = scope.home();
        if (unit == null) {
            return;
        }
        orders = register.orders(unit, from, to);
        LocalDate first = from.isBefore(today.getDate()) ? today.getDate() : from;
        daysOff = first.isAfter(to)
                ? List.of()
                : coverage.days(unit, null, first, to).stream()
                        .filter(one -> !one.works() && one.order() == null)
                        .toList();
        days = daysOff.stream()
                .filter(CoverageDay::wantsOrder)
                .map(one -> one.day().toString())
                .toArray(String[]::new);
        leaders = units.officersOf(unit, today.getDate(), List.of(Role.CHAIR, Role.VICE_CHAIR));
        orderedBy = scope.holdsIn(unit, Role.CHAIR, Role.VICE_CHAIR) ? scope.me() : null;
    }

    public String show() {
        return SAME_PAGE;
    }

    public String order() {
        Set<LocalDate> named = Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toSet());
        OrderCode code = desk.orderWeekendDuty(new OrderWeekendDuty(null, orderedBy, orderedOn, reason, named));
        notice.success("roster.orders.given", code, named.size());
        return SAME_PAGE;
    }

    public String assign() {
        OrderCode order = register.ordered(scope.home(), day, day).get(day);
        desk.assignDuty(new AssignDuty(null, officer, day, part, place, order));
        notice.success("roster.orders.assigned", text.with("roster.board.day", day));
        return SAME_PAGE;
    }

    /** A day off in words: weekday, date, its name, and whether it lies in a phase of an event. */
    public String words(CoverageDay one) {
        return text.get("weekday." + one.day().getDayOfWeek()) + " " + text.with("roster.board.day", one.day())
                + (one.name() == null || one.name().isEmpty() ? "" : " · " + one.name())
                + (one.eventDayOff() ? " · " + text.get("roster.orders.in-event") : "");
    }

    /** The days of an order in words. */
    public String daysOf(OrderRow row) {
        return row.days().stream()
                .map(one -> text.get("weekday." + one.getDayOfWeek()) + " " + text.with("roster.board.day", one))
                .collect(Collectors.joining(", "));
    }

    public List<OrderRow> getOrders() {
        return orders;
    }

    public List<CoverageDay> getDaysOff() {
        return daysOff;
    }

    public List<OfficerRow> getLeaders() {
        return leaders;
    }

    public DayPart[] getParts() {
        return DayPart.values();
    }

    public ReceptionPlace[] getPlaces() {
        return ReceptionPlace.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public OfficerCode getOrderedBy() {
        return orderedBy;
    }

    public void setOrderedBy(OfficerCode orderedBy) {
        this.orderedBy = orderedBy;
    }

    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String[] getDays() {
        return days.clone();
    }

    public void setDays(String[] days) {
        this.days = days.clone();
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DayPart getPart() {
        return part;
    }

    public void setPart(DayPart part) {
        this.part = part;
    }

    public ReceptionPlace getPlace() {
        return place;
    }

    public void setPlace(ReceptionPlace place) {
        this.place = place;
    }
}
