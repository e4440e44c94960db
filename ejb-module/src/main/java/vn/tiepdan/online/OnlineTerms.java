package vn.tiepdan.online;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.deadline.TermRow;
import vn.tiepdan.deadline.WorkingCalendar;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** Counts the last moments of an online session by the law in force on its day; before there is such a law none is held. */
@ApplicationScoped
class OnlineTerms {

    private static final String INVITE = "TCD-17";
    private static final String TEST = "TCD-18";
    private static final String CONNECT = "TCD-19";

    /** How far ahead the first lawful day is looked for: more than any Tết. */
    private static final int HORIZON = 60;

    @Inject
    DeadlinePreview deadlines;

    @Inject
    CalendarRegister calendar;

    /**
     * Refused with {@code online.day.before-law} for a day on which the law knows no online reception, {@code online.day.off} on a
     * day off and {@code online.start.too-early} when it begins too soon after midnight to be connected before.
     */
    LinkTerms on(LocalDate day, LocalTime start, LocalDate today) {
        requireLaw(day);
        WorkingCalendar days = calendar.calendar();
        if (!days.worksOn(day)) {
            throw new RuleBroken("online.day.off", day);
        }
        int hours = deadlines.inForce(CONNECT, day).length();
        if (start.getHour() < hours) {
            throw new RuleBroken("online.start.too-early", hours);
        }
        return new LinkTerms(
                deadlines.preview(INVITE, day).due(),
                deadlines.preview(TEST, day).due(),
                start.minusHours(hours),
                firstLawful(day, today));
    }

    /** Finds the first working day for which the parties can still be invited today; costly, so counted only when asked. */
    Supplier<LocalDate> firstLawful(LocalDate day, LocalDate today) {
        return () -> soonest(day, today);
    }

    private LocalDate soonest(LocalDate day, LocalDate today) {
        WorkingCalendar days = calendar.calendar();
        LocalDate law = deadlines.inForce(INVITE, day).validFrom();
        LocalDate begin = today.isBefore(law) ? law : today.plusDays(1);
        return begin.datesUntil(begin.plusDays(HORIZON))
                .filter(days::worksOn)
                .filter(one -> !today.isAfter(deadlines.preview(INVITE, one).due()))
                .findFirst()
                .orElse(begin.plusDays(HORIZON));
    }

    private void requireLaw(LocalDate day) {
        LocalDate first = deadlines.terms().stream()
                .filter(term -> term.code().equals(INVITE))
                .map(TermRow::validFrom)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new NotFound("deadline.term.not-found", INVITE));
        if (day.isBefore(first)) {
            throw new RuleBroken("online.day.before-law", first);
        }
    }
}
