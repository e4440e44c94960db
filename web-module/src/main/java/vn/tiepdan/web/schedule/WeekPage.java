package vn.tiepdan.web.schedule;

import static java.time.DayOfWeek.MONDAY;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.web.shared.Today;

/** Backs {@code schedule/week.xhtml}: two weeks of reception and duty of one ward, city or province. */
@Named
@ViewScoped
public class WeekPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    @Inject
    ScheduleRegister register;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private final Narrowing narrowing = new Narrowing();
    private LocalDate from;
    private List<ScheduleDay> days;

    public void open() {
        if (narrowing.getUnit() == null) {
            narrowing.setUnit(scope.home());
        }
        from = (from == null ? today.getDate() : from).with(TemporalAdjusters.previousOrSame(MONDAY));
        days = narrowing.getUnit() == null
                ? List.of()
                : narrowing.applied(register.of(narrowing.getUnit(), from, from.plusDays(DAYS - 1)));
    }

    public String narrow() {
        return "week?faces-redirect=true&from=" + from + "&" + narrowing.getQuery();
    }

    public LocalDate getBefore() {
        return from.minusDays(DAYS);
    }

    public LocalDate getAfter() {
        return from.plusDays(DAYS);
    }

    public LocalDate getLast() {
        return from.plusDays(DAYS - 1);
    }

    public Narrowing getNarrowing() {
        return narrowing;
    }

    public List<ScheduleDay> getDays() {
        return days;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
