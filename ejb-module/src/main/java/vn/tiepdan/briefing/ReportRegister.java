package vn.tiepdan.briefing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/**
 * Reads reports: those at work on them their drafts, leaders, the council and whoever stands above the ward what was handed in.
 *
 * <p>A case in a report is shown to who sees the case, with its title of today; it is left out for everybody else.
 */
@Repository
public class ReportRegister {

    @Inject
    Reports reports;

    @Inject
    DaysFacts facts;

    @Inject
    ReportReach reach;

    @Inject
    MatterRegister matters;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** One page, by last day, the latest first. */
    public List<ReportRow> find(ReportFilter filter, int first, int size) {
        return reports.find(reach.handedIn(), reach.drafts(), filter, first, size, clock.instant());
    }

    /** The same list, for who reads on behind the last report he was given; null begins. */
    public List<ReportRow> after(ReportFilter filter, ReportCode last, int size) {
        if (last != null) {
            reports.withCode(last, reach.handedIn(), reach.drafts());
        }
        return reports.after(reach.handedIn(), reach.drafts(), filter, last, size, clock.instant());
    }

    /** What the registers of a ward hold of some days, counted as for a report; for who reads its reports. */
    public Map<FactName, Long> facts(UnitCode unit, LocalDate from, LocalDate to) {
        if (!reach.handedIn().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return facts.count(unit, from, to);
    }

    public long count(ReportFilter filter) {
        return reports.count(reach.handedIn(), reach.drafts(), filter);
    }

    public ReportText text(ReportCode code) {
        Report report = reports.withCode(code, reach.handedIn(), reach.drafts());
        return new ReportText(
                reports.row(code, clock.instant()),
                reports.spans(report),
                seen(reports.cases(report)),
                report.assessment(),
                report.lessons(),
                reports.proposals(report),
                reports.decisions(report),
                reports.reads(report),
                reports.editions(report).stream()
                        .filter(edition -> edition.equals(code) || isReadable(edition))
                        .toList());
    }

    private boolean isReadable(ReportCode code) {
        try {
            reports.withCode(code, reach.handedIn(), reach.drafts());
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private List<CaseLine> seen(List<CaseLine> lines) {
        Set<String> codes = lines.stream()
                .map(CaseLine::matter)
                .filter(Objects::nonNull)
                .map(MatterCode::value)
                .collect(Collectors.toSet());
        Map<String, String> shown = codes.isEmpty() ? Map.of() : matters.seenAmong(codes);
        return lines.stream()
                .filter(line ->
                        line.matter() == null || shown.containsKey(line.matter().value()))
                .map(line -> line.matter() == null
                        ? line
                        : line.titled(matters.row(line.matter()).title()))
                .toList();
    }

    /** What the ward says of its daily report. */
    public ReportRule rule(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return reports.rule(unit);
    }

    /** What is owed of the ward's daily report of today, for whoever works on it. */
    public DailyState daily(UnitCode unit) {
        ReportRule rule = rule(unit);
        LocalDate today = LocalDate.now(clock);
        List<ReportRow> rows = reports.find(
                Set.of(unit),
                Set.of(unit),
                new ReportFilter(unit, ReportKind.DAILY, today, today, false),
                0,
                1,
                clock.instant());
        boolean submitted =
                !rows.isEmpty() && (rows.get(0).isSubmitted() || rows.get(0).edition() > 1);
        boolean late = !submitted && !java.time.LocalTime.now(clock).isBefore(rule.submitBy());
        long unread = reports
                .find(
                        Set.of(unit),
                        Set.of(),
                        new ReportFilter(unit, ReportKind.DAILY, null, null, true),
                        0,
                        Integer.MAX_VALUE,
                        clock.instant())
                .stream()
                .filter(row -> row.unreadSince() != null)
                .count();
        return new DailyState(submitted, late, unread);
    }
}
