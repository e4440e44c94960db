package vn.tiepdan.briefing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.headduty.NamesOfVisitors;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.notice.News;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.Post;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.plan.PlanIssuing;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/**
 * Drafts reports from what the registers hold, has the office write what it thinks and proposes, hands them in, and lets the chair read
 * and decide. Each method is one transaction; each deed on a report is decided on the version seen ({@code briefing.stale}).
 *
 * <p>Reports speak of cases. Whoever came in their days is named in none of their texts ({@code protection.text-names-author}).
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
public class ReportDesk {

    private static final Set<UnitKind> ASKED_ONLY = Set.of(
            UnitKind.COUNCIL_STANDING, UnitKind.PARTY_COMMITTEE, UnitKind.FATHERLAND_FRONT, UnitKind.MASS_ORGANISATION);
    private static final String DAILY_DUTY = "R94";
    private static final int LONGEST_SITUATION = 1000;
    private static final int MOST_LINES = 50;

    @Inject
    Reports reports;

    @Inject
    ReportRequests requests;

    @Inject
    DaysFacts facts;

    @Inject
    ReportReach reach;

    @Inject
    MatterRegister matters;

    @Inject
    OccasionRegister occasions;

    @Inject
    NamesOfVisitors names;

    @Inject
    TaskDesk tasks;

    @Inject
    PlanIssuing plans;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Event<News> news;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The daily report of that day; the newest edition there is, or a fresh draft. Refused for a day to come ({@code briefing.day-ahead}). */
    public ReportCode daily(@NotNull UnitCode unit, @NotNull LocalDate day) {
        return drafted(ReportSubject.ofDay(mine(unit), day));
    }

    /** The same of the week in which the day lies. */
    public ReportCode weekly(@NotNull UnitCode unit, @NotNull LocalDate day) {
        return drafted(ReportSubject.ofWeek(mine(unit), day));
    }

    /** The same of an event from the first day of its preparation on, counted by its stages too. */
    public ReportCode closing(@NotNull UnitCode unit, @NotNull WindowCode code) {
        WindowRow window = occasions.window(code);
        LocalDate first = window.stages().get(0).from();
        LocalDate last = window.stages().get(window.stages().size() - 1).to();
        return drafted(new ReportSubject(mine(unit), ReportKind.CLOSING, first, last, code, null));
    }

    /** The same for what a body above asked of the unit; unknown where it asked nothing ({@code briefing.request.not-found}). */
    public ReportCode asked(@NotNull UnitCode unit, @NotNull String request) {
        ReportRequest asked = requests.askedOf(request, mine(unit));
        return drafted(new ReportSubject(unit, ReportKind.ASKED, asked.from(), asked.to(), null, asked.id()));
    }

    private UnitCode mine(UnitCode unit) {
        scope.requireIn(unit, ReportReach.OFFICE);
        return unit;
    }

    private ReportCode drafted(ReportSubject subject) {
        LocalDate today = LocalDate.now(clock);
        if (subject.from().isAfter(today)) {
            throw new Invalid("day", "briefing.day-ahead");
        }
        return reports.newest(subject).map(Report::code).orElseGet(() -> {
            Report report =
                    Report.drafted(reports.next(subject.unit(), subject.to()), subject, scope.me(), clock.instant());
            reports.add(report);
            count(report, today);
            reports.cases(report, facts.drawn(subject.unit(), subject.from(), subject.to()));
            trail.done("briefing.draft", report.code());
            return report.code();
        });
    }

    private void count(Report report, LocalDate today) {
        reports.facts(report, facts.of(report.subject(), today));
    }

    /** Counts the draft anew; cases that were listed by hand, and what was written to cases, stay. */
    public void count(@NotNull ReportCode code, int seenVersion) {
        Report report = asSeen(code, seenVersion);
        report.counted(clock.instant());
        count(report, LocalDate.now(clock));
        List<CaseLine> before = reports.cases(report);
        List<CaseLine> now = new ArrayList<>();
        for (CaseLine found : facts.drawn(report.unit(), report.from(), report.to())) {
            now.add(before.stream()
                    .filter(line -> line.chosen() && line.isSame(found))
                    .findFirst()
                    .map(line -> found.chosenWith(line.situation()))
                    .orElse(found));
        }
        before.stream()
                .filter(line -> line.chosen() && now.stream().noneMatch(line::isSame))
                .forEach(line -> now.add(line.onlyChosen()));
        reports.cases(report, now);
        reports.changed(report);
        trail.done("briefing.count", code);
    }

    /** What the author thinks of it, and of a closing report what was learnt. */
    public void judge(@NotNull ReportCode code, int seenVersion, String assessment, String lessons) {
        Report report = asSeen(code, seenVersion);
        report.judged(assessment, lessons);
        reports.changed(report);
        refuseNaming(report, report.texts());
        trail.done("briefing.judge", code);
    }

    /**
     * Lists a case as complex, or writes what was found about one that is listed. One that the caller does not see is unknown
     * ({@code matter.not-found}); a confidential one is not told of ({@code briefing.case.confidential}).
     */
    public void listCase(@NotNull ReportCode code, int seenVersion, @NotNull MatterCode matter, String situation) {
        Report report = asSeen(code, seenVersion);
        report.requireDraft();
        MatterRow row = matters.row(matter);
        if (row.confidential() || !scope.units().contains(row.unit())) {
            throw new RuleBroken("briefing.case.confidential");
        }
        String told = Folding.tidy(situation);
        if (told != null && told.length() > LONGEST_SITUATION) {
            throw new Invalid("situation", "briefing.text.too-long", LONGEST_SITUATION);
        }
        List<CaseLine> lines = new ArrayList<>(reports.cases(report));
        requireRoom(lines.size());
        CaseLine line = lines.stream()
                .filter(one -> matter.equals(one.matter()))
                .findFirst()
                .map(one -> one.chosenWith(told))
                .orElseGet(() -> facts.chosen(matter, report.to(), told));
        lines.removeIf(line::isSame);
        lines.add(line);
        reports.cases(report, lines);
        reports.changed(report);
        refuseNaming(report, told);
        trail.done("briefing.list-case", code, matter.value());
    }

    /** Takes a case that was listed by hand off the list; a large or watched one stays ({@code briefing.case.stays}). */
    public void dropCase(@NotNull ReportCode code, int seenVersion, @NotNull MatterCode matter) {
        Report report = asSeen(code, seenVersion);
        report.requireDraft();
        List<CaseLine> lines = new ArrayList<>(reports.cases(report));
        if (lines.stream().anyMatch(line -> matter.equals(line.matter()) && line.isDrawn())) {
            throw new RuleBroken("briefing.case.stays", matter);
        }
        lines.removeIf(line -> matter.equals(line.matter()));
        reports.cases(report, lines);
        reports.changed(report);
        trail.done("briefing.drop-case", code, matter.value());
    }

    /** One more way to deal with what the report tells of. */
    public void propose(
            @NotNull ReportCode code, int seenVersion, String what, String pros, String cons, String resources) {
        ProposalLine line = new ProposalLine(0, what, pros, cons, resources);
        Report report = asSeen(code, seenVersion);
        report.requireDraft();
        List<ProposalLine> lines = new ArrayList<>(reports.proposals(report));
        requireRoom(lines.size());
        lines.add(line);
        reports.proposals(report, lines);
        reports.changed(report);
        refuseNaming(report, line.what(), line.pros(), line.cons(), line.resources());
        trail.done("briefing.propose", code);
    }

    public void dropProposal(@NotNull ReportCode code, int seenVersion, int ordinal) {
        Report report = asSeen(code, seenVersion);
        report.requireDraft();
        List<ProposalLine> lines = new ArrayList<>(reports.proposals(report));
        lines.removeIf(line -> line.ordinal() == ordinal);
        reports.proposals(report, lines);
        reports.changed(report);
        trail.done("briefing.drop-proposal", code, String.valueOf(ordinal));
    }

    private static void requireRoom(int lines) {
        if (lines >= MOST_LINES) {
            throw new RuleBroken("briefing.too-many-lines", MOST_LINES);
        }
    }

    /** Hands it in: from now on it stays as it is. What the ward's plan asks of the day is carried out by a daily report (R94). */
    public void submit(@NotNull ReportCode code, int seenVersion) {
        Report report = asSeen(code, seenVersion);
        report.submitted(
                !reports.cases(report).isEmpty(), !reports.proposals(report).isEmpty(), scope.me(), clock.instant());
        reports.write();
        if (report.kind() == ReportKind.DAILY) {
            tasks.carriedOut(report.unit(), DAILY_DUTY, report.to(), code.value());
        }
        news.fire(new News(
                "briefing.submitted " + code,
                "briefing.news.submitted",
                List.of(code.value()),
                new ClockSubject("REPORT", code.value()),
                code.value(),
                Set.of(new Post(Role.CHAIR, report.unit())),
                Set.of(),
                Set.of()));
        trail.done("briefing.submit", code);
    }

    /**
     * Begins the next edition, with all that this one says and a reason; refused while one is begun ({@code briefing.correct.begun}) and
     * once the closing report was approved ({@code briefing.correct.approved}).
     */
    public ReportCode correct(@NotNull ReportCode code, int seenVersion, String reason) {
        Report report = asSeen(code, seenVersion);
        Report newest = reports.newest(report.subject()).orElseThrow();
        reports.anew(report);
        if (!newest.code().equals(code)) {
            throw new RuleBroken("briefing.correct.begun", newest.code());
        }
        Instant now = clock.instant();
        Report next = report.corrected(reports.next(report.unit(), report.to()), reason, scope.me(), now);
        reports.add(next);
        count(next, LocalDate.now(clock));
        reports.cases(next, reports.cases(report));
        reports.proposals(next, reports.proposals(report));
        refuseNaming(next, next.correctionReason());
        trail.done("briefing.correct", next.code(), code.value());
        return next.code();
    }

    /** Remembers that the caller opened what was handed in; when the chair does so for the first time, that is when it was read. */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY, Role.INSPECTOR})
    public void opened(@NotNull ReportCode code) {
        Report report = reports.withCode(code, reach.handedIn(), Set.of());
        Instant now = clock.instant();
        reports.readBy(report, scope.me(), now);
        if (scope.holdsIn(report.unit(), Role.CHAIR) && report.read(scope.me(), now)) {
            reports.write();
            trail.done("briefing.read", code);
        }
    }

    /** The chair decides: what he wants done becomes a task of the ward ({@link OriginKind#DAILY_REPORT}), told to its own parts and asked of
     * the Front, the Party, the council and mass organisations. */
    @RolesAllowed(Role.CHAIR)
    public TaskCode decide(@NotNull ReportCode code, int seenDecisions, @NotNull @Valid DecideReport told) {
        Report report = reports.withCode(code, reach.handedIn(), Set.of());
        report.requireSubmitted();
        scope.requireIn(report.unit(), Role.CHAIR);
        reports.newest(report.subject());
        int before = reports.decisions(report).size();
        if (before != seenDecisions) {
            throw new Stale("briefing.stale", code);
        }
        if (told.dueOn().isBefore(LocalDate.now(clock))) {
            throw new Invalid("dueOn", "briefing.decision.due-past");
        }
        refuseNaming(report, told.what());
        TaskCode task = tasks.give(new GiveTask(
                report.unit(),
                ASKED_ONLY.contains(units.row(told.lead()).kind()) ? TaskMode.REQUEST : TaskMode.ASSIGNMENT,
                told.lead(),
                Set.of(),
                told.officer(),
                told.what(),
                told.dueOn(),
                new TaskOrigin(OriginKind.DAILY_REPORT, code.value(), String.valueOf(before + 1)),
                "R96"));
        reports.decided(report, before + 1, told, task.value(), scope.me(), clock.instant());
        trail.done("briefing.decide", code, task.value());
        return task;
    }

    /**
     * The chair approves the closing report of an event, in its newest edition ({@code briefing.approve.not-newest}); the ward's plan for
     * the event is summed up by that, so the event has to be over ({@code plan.sum-up.not-ended}).
     */
    @RolesAllowed(Role.CHAIR)
    public void approve(@NotNull ReportCode code, int seenVersion) {
        Report report = asSeen(code, seenVersion);
        scope.requireIn(report.unit(), Role.CHAIR);
        if (!reports.newest(report.subject()).orElseThrow().code().equals(code)) {
            throw new RuleBroken("briefing.approve.not-newest", code);
        }
        report.approved(scope.me(), clock.instant());
        plans.sumUpBy(report.unit(), report.window(), code.value(), report.lessons());
        reports.write();
        trail.done("briefing.approve", code);
    }

    /** What the ward says of its daily report, decided on the version seen. */
    public void rule(@NotNull UnitCode unit, @NotNull ReportRule rule) {
        mine(unit);
        if (!reports.keep(unit, rule, scope.me(), LocalDate.now(clock))) {
            throw new Stale("briefing.rule.stale");
        }
        trail.done("briefing.rule", unit, rule.draftAt() + " " + rule.submitBy() + " " + rule.unreadHours());
    }

    private Report asSeen(ReportCode code, int seenVersion) {
        return reports.asSeen(code, seenVersion, reach.drafts());
    }

    /** Whoever came on one of its days stands in no text of it; of a long span the days that are told of last. */
    private void refuseNaming(Report report, String... texts) {
        LocalDate first =
                report.kind() == ReportKind.DAILY || report.kind() == ReportKind.WEEKLY ? report.from() : report.to();
        first.datesUntil(report.to().plusDays(1)).forEach(day -> {
            for (ReceptionType type : ReceptionType.values()) {
                names.refuseIn(report.unit(), day, type, texts);
            }
        });
    }
}
