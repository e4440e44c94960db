package vn.tiepdan.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.WorkingCalendar;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.Settings;

/**
 * Tells what became due, on working days from the hour at which the day starts.
 *
 * <p>Called as often as one likes, by as many servers as there are: what was told is not told again. A rung whose day was a day
 * off is told on the next working day.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Escalator {

    private static final long FIRST = 0;

    @Inject
    EscalationStep step;

    @Inject
    CalendarRegister calendar;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public void work() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        WorkingCalendar days = calendar.calendar();
        if (!days.worksOn(today) || now.toLocalTime().isBefore(settings.dayStarts())) {
            return;
        }
        LocalDate since = step.since(today, days);
        OptionalLong next = OptionalLong.of(FIRST);
        while (next.isPresent()) {
            next = step.fire(next.getAsLong(), today, since);
        }
        step.sumUp(today, workingDayBefore(today, days));
    }

    private static LocalDate workingDayBefore(LocalDate today, WorkingCalendar days) {
        LocalDate day = today.minusDays(1);
        while (!days.worksOn(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
