package vn.tiepdan.web.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.web.shared.Today;

/** Backs {@code schedule/month.xhtml}: the reception sessions of a month, week by week. */
@Named
@ViewScoped
public class MonthPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    ScheduleRegister register;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private final Narrowing narrowing = new Narrowing();
    private LocalDate from;
    private List<List<ScheduleDay>> weeks = List.of();

    public void open() {
        if (narrowing.getUnit() == null) {
            narrowing.setUnit(scope.home());
        }
        from = (from == null ? today.getDate() : from).withDayOfMonth(1);
        if (narrowing.getUnit() == null) {
            return;
        }
        LocalDate first = from.with(TemporalAdjusters.previousOrSame(MONDAY));
        LocalDate last = YearMonth.from(from).atEndOfMonth().with(TemporalAdjusters.nextOrSame(SUNDAY));
        List<ScheduleDay> days = narrowing.applied(register.of(narrowing.getUnit(), first, last));
        List<List<ScheduleDay>> found = new ArrayList<>();
        for (int day = 0; day < days.size(); day += WEEK) {
            found.add(new ArrayList<>(days.subList(day, day + WEEK)));
        }
        weeks = found;
    }

    public String narrow() {
        return "month?faces-redirect=true&from=" + from + "&" + narrowing.getQuery();
    }

    public boolean isOutside(ScheduleDay day) {
        return !YearMonth.from(day.day()).equals(YearMonth.from(from));
    }

    public LocalDate getBefore() {
        return from.minusMonths(1);
    }

    public LocalDate getAfter() {
        return from.plusMonths(1);
    }

    public LocalDate getLast() {
        return YearMonth.from(from).atEndOfMonth();
    }

    public Narrowing getNarrowing() {
        return narrowing;
    }

    public List<List<ScheduleDay>> getWeeks() {
        return weeks;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
