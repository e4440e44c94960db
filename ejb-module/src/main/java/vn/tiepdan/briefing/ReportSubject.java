package vn.tiepdan.briefing;

import java.time.LocalDate;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.UnitCode;

/** What a report is about; its editions share it. {@code window} stands at a closing report, {@code request} at one that was asked for. */
record ReportSubject(UnitCode unit, ReportKind kind, LocalDate from, LocalDate to, WindowCode window, Long request) {

    static ReportSubject ofDay(UnitCode unit, LocalDate day) {
        return new ReportSubject(unit, ReportKind.DAILY, day, day, null, null);
    }

    /** The week from Monday to Sunday in which the day lies. */
    static ReportSubject ofWeek(UnitCode unit, LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new ReportSubject(unit, ReportKind.WEEKLY, monday, monday.plusDays(6), null, null);
    }
}
