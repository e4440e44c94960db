package vn.tiepdan.briefing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/**
 * Asks wards for reports, sends theirs up, and receives, sends back or consolidates what came in (R132–R134). Each method is one
 * transaction.
 */
@Stateless
@RolesAllowed({Role.CITY, Role.INSPECTOR, Role.API})
public class RequestDesk {

    private static final int LONGEST_REASON = 500;

    @Inject
    ReportRequests requests;

    @Inject
    Reports reports;

    @Inject
    ReportReach reach;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Asks the wards, each of which must be there today and in the caller's reach ({@code briefing.request.not-a-ward}). */
    public String ask(@NotNull @Valid AskReport told) {
        LocalDate today = LocalDate.now(clock);
        told.units().forEach(unit -> requireWard(unit, today));
        UnitCode asking = scope.home();
        ReportRequest request = ReportRequest.asked(requests.next(asking, today), asking, told, scope.me(), today);
        requests.add(request, told.units());
        trail.done(
                "briefing.request", request.code(), String.valueOf(told.units().size()));
        return request.code();
    }

    private void requireWard(UnitCode unit, LocalDate today) {
        if (!scope.units().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        UnitRow row = units.row(unit);
        boolean there = !row.validFrom().isAfter(today)
                && (row.validTo() == null || !row.validTo().isBefore(today));
        if (row.kind() != UnitKind.WARD || !there) {
            throw new RuleBroken("briefing.request.not-a-ward", unit);
        }
    }

    /** The chair sends the report up, which was handed in and is the newest edition. */
    @RolesAllowed(Role.CHAIR)
    public void send(@NotNull ReportCode code) {
        Report report = reports.withCode(code, reach.handedIn(), Set.of());
        scope.requireIn(report.unit(), Role.CHAIR);
        if (report.kind() != ReportKind.ASKED) {
            throw new RuleBroken("briefing.send.not-asked", code);
        }
        if (!reports.newest(report.subject()).orElseThrow().code().equals(code)) {
            throw new RuleBroken("briefing.send.not-newest", code);
        }
        long request = report.request();
        requests.withId(request).requireOpen();
        AnswerState state = requests.state(request, report.unit());
        if (state == AnswerState.SENT || state == AnswerState.RECEIVED) {
            throw new RuleBroken("briefing.send.sent", code);
        }
        if (state == AnswerState.RETURNED && requests.report(request, report.unit()) == report.id()) {
            throw new RuleBroken("briefing.send.same-edition", code);
        }
        requests.sent(request, report.unit(), report.id(), scope.me(), clock.instant());
        trail.done("briefing.send", code);
    }

    /** Takes the answer in that was seen ({@code briefing.answer.stale}). */
    public void receive(@NotNull String request, @NotNull UnitCode unit, int seenVersion) {
        requests.becomes(sent(request, unit, seenVersion), unit, AnswerState.RECEIVED, null);
        trail.done("briefing.receive", request, unit.value());
    }

    /** Sent back to be put right, with the reason; the ward answers with another edition. */
    public void sendBack(@NotNull String request, @NotNull UnitCode unit, int seenVersion, String reason) {
        String told = Folding.tidy(reason);
        if (told == null) {
            throw new Invalid("reason", "briefing.return.without-reason");
        }
        if (told.length() > LONGEST_REASON) {
            throw new Invalid("reason", "briefing.text.too-long", LONGEST_REASON);
        }
        requests.becomes(sent(request, unit, seenVersion), unit, AnswerState.RETURNED, told);
        trail.done("briefing.send-back", request, unit.value());
    }

    private long sent(String code, UnitCode unit, int seenVersion) {
        ReportRequest request = mine(code);
        request.requireOpen();
        AnswerState state = requests.state(request.id(), unit);
        if (requests.version(request.id(), unit) != seenVersion) {
            throw new Stale("briefing.answer.stale", unit);
        }
        if (state != AnswerState.SENT) {
            throw new RuleBroken("briefing.answer.not-sent", unit);
        }
        return request.id();
    }

    /** Everything that was asked for is in: the sums stand, and nothing is sent back any more. */
    public void consolidate(@NotNull String code, int seenVersion) {
        ReportRequest request = mine(code);
        if (request.version() != seenVersion) {
            throw new Stale("briefing.request.stale", code);
        }
        request.consolidated(requests.missing(request.id()), scope.me(), LocalDate.now(clock));
        requests.write();
        trail.done("briefing.consolidate", code);
    }

    private ReportRequest mine(String code) {
        return requests.ofAsking(code, Set.of(scope.home()));
    }
}
