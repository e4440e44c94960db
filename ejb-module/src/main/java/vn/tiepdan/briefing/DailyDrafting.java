package vn.tiepdan.briefing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;

/**
 * Drafts the daily reports by themselves when their hour has come, on every day of a phase of an event, also when nothing happened;
 * and tells of those that the chair left unread (R94, R97).
 *
 * <p>Called as often as one likes, by as many servers as there are: what was drafted or told is not drafted or told again.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DailyDrafting {

    @Inject
    Reports reports;

    @Inject
    DaysFacts facts;

    @Inject
    OccasionRegister occasions;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public void work() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        if (occasions.on(today).stream().anyMatch(day -> day.stage() == PhaseStage.DURING)) {
            reports.wardsWithoutDaily(today, now.toLocalTime()).forEach(ward -> draft(ward, today));
        }
        reports.raise(clock.instant()).forEach(code -> trail.done("briefing.unread", code));
    }

    private void draft(UnitCode ward, LocalDate day) {
        ReportSubject subject = ReportSubject.ofDay(ward, day);
        if (reports.newest(subject).isPresent()) {
            return;
        }
        Report report = Report.drafted(reports.next(ward, day), subject, null, clock.instant());
        reports.add(report);
        reports.facts(report, facts.of(subject, day));
        reports.cases(report, facts.drawn(ward, day, day));
        trail.done("briefing.draft", report.code());
    }
}
