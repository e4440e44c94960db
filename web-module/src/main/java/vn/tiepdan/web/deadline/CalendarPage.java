package vn.tiepdan.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.CalendarYear;
import vn.tiepdan.deadline.DayKind;
import vn.tiepdan.lawchange.LawChangeDesk;

/** Backs {@code deadline/calendar.xhtml}: the holidays, days in lieu and swapped days of a year. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    CalendarRegister register;

    @Inject
    LawChangeDesk changes;

    @Inject
    Clock clock;

    private Integer year;
    private CalendarYear calendar;

    public void open() {
        year = year == null ? Integer.valueOf(LocalDate.now(clock).getYear()) : year;
        calendar = register.year(year);
    }

    /** Opens a change of the calendar at the form for one day; only administrators get there. */
    public void editDay() throws IOException {
        open("section-day");
    }

    /** Opens a change of the calendar at the form for a file. */
    public void importFile() throws IOException {
        open("section-file");
    }

    private void open(String part) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/deadline/change?change=" + changes.begin() + "#" + part);
    }

    /** Days whose kind is not told by the weekday alone. */
    public List<CalendarYear.Day> getDays() {
        return getCalendar().days().stream()
                .filter(day -> day.kind() != DayKind.WEEKEND)
                .toList();
    }

    /** Read at the first question: an act on the page comes back without having opened it. */
    public CalendarYear getCalendar() {
        if (calendar == null) {
            open();
        }
        return calendar;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
