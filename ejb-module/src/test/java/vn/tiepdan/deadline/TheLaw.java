package vn.tiepdan.deadline;

import java.time.LocalDate;
import java.util.List;

/** The terms and the calendar delivered with the product, read from their files. */
final class TheLaw {

    static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            CalendarFile.read(LawLoading.resource("calendar/calendar.csv")).days());

    static final List<LegalTerm> TERMS = LawLoading.termFiles().stream()
            .flatMap(name -> TermFile.read(LawLoading.resource("terms/" + name)).terms().stream())
            .toList();

    private TheLaw() {}

    static LegalTerm inForce(String code, LocalDate day) {
        LegalTerm found = TERMS.stream()
                .filter(term -> term.code().equals(code) && term.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not in force on " + day));
        return found.see() == null ? found : inForce(found.see(), day);
    }

    static Deadline deadline(String code, LocalDate trigger) {
        return inForce(code, trigger).from(trigger, CALENDAR);
    }

    static LocalDate due(String code, String trigger) {
        return deadline(code, LocalDate.parse(trigger)).due();
    }

    /** A count of so many units from a trigger, apart from any term. */
    static DayCount count(int length, TermUnit unit, String trigger) {
        return DayCount.of(
                new Limit(length, unit, ""), false, true, LocalDate.parse(trigger), CALENDAR, StoppedTime.NONE);
    }

    static DayCount before(int length, TermUnit unit, String day) {
        return DayCount.of(new Limit(length, unit, ""), true, true, LocalDate.parse(day), CALENDAR, StoppedTime.NONE);
    }
}
