package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.shared.LawTime;

/** The day on which the law's clock stands, for the header and for dates being typed. */
@Named
@RequestScoped
public class Today {

    @Inject
    Clock clock;

    @Inject
    LawTime lawTime;

    @Inject
    CalendarRegister calendar;

    @Inject
    Texts text;

    public LocalDate getDate() {
        return LocalDate.now(clock);
    }

    /** The first working day when so many days have passed, to begin with where somebody is given time. */
    public LocalDate workingDayIn(int days) {
        return calendar.calendar().sameOrNextWorkingDay(getDate().plusDays(days));
    }

    /** Whether the clock was moved to another day than the machine's. */
    public boolean isMoved() {
        return lawTime.isMoved();
    }

    /** The weekday and the date: "Thứ Ba, ngày 18/06/2024". */
    public String getWords() {
        return text.with("date.with-weekday", text.get("weekday." + getDate().getDayOfWeek()), Words.date(getDate()));
    }
}
