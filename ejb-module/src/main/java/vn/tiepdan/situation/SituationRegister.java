package vn.tiepdan.situation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.tiepdan.briefing.DailyState;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.briefing.RequestRegister;
import vn.tiepdan.conclusion.ConclusionRegister;
import vn.tiepdan.conclusion.TaskFilter;
import vn.tiepdan.coordination.DutyFilter;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.counter.LongWaits;
import vn.tiepdan.counter.QueueBoard;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.dutylog.DutyLogRegister;
import vn.tiepdan.dutylog.DutyShiftRow;
import vn.tiepdan.hotspot.HotSpotRegister;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.warning.WarningRegister;

/**
 * Reads how it stands now: of a ward as the caller's lists have it, and one line for each ward that he sees.
 *
 * <p>All numbers are of the open book: what denounces stands on no board.
 */
@Repository
public class SituationRegister {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private static final String WARDS = """
             from unit u where u.kind = 'WARD' and u.code = any (string_to_array(?1, ',')) and u.valid_from <= ?2
              and (u.valid_to is null or u.valid_to >= ?2)
            """;

    private static final String LINES = """
            select u.code, u.name_vi, u.name_en, v.visits, v.people, v.groups,
                   (select count(*) from turn t where t.unit_code = u.code and t.on_day = ?2 and t.stage = 'CHECKED_IN'),
                   d.shifts, d.came,
                   (select count(*) from deadline_clock c where c.unit_code = u.code and c.stopped_on is null and c.voided_on is null
                       and c.suspended_on is null and c.due_on < ?2
                       and (exists (select 1 from petition p where c.subject_kind = 'PETITION' and p.intake_code = c.subject_code
                                and p.book = 'OPEN' and p.intake_code <> all (cast((select hidden_from(?3)) as varchar[])))
                            or exists (select 1 from visit w where c.subject_kind = 'VISIT' and w.intake_code = c.subject_code
                                and w.book = 'OPEN' and w.intake_code <> all (cast((select hidden_from(?3)) as varchar[]))))),
                   (select count(*) from task t where t.unit_code = u.code and t.due_on < ?2
                       and t.state in ('ASSIGNED', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS')
                       and (t.origin_code is null or t.origin_code <> all (cast((select hidden_from(?3)) as varchar[])))),
                   exists (select 1 from report r where r.unit_code = u.code and r.kind = 'DAILY' and r.to_day = ?2 and r.submitted_at is not null),
                   (select count(*) from report_answer a join report_request q on q.id = a.request_id
                     where a.unit_code = u.code and a.state in ('ASKED', 'RETURNED') and q.due_on < ?2)
              from (select *
            """ + WARDS + """
                     order by u.name_vi, u.code limit ?4 offset ?5) u
                   cross join lateral (
                    select count(*) as visits, coalesce(sum(v.people), 0) as people, count(*) filter (where v.people >= 5) as groups
                      from visit v where v.unit_code = u.code and v.visited_on = ?2 and v.book = 'OPEN' and v.kind is not null
                       and v.split_from is null and v.stage <> 'VOIDED'
                       and v.intake_code <> all (cast((select hidden_from(?3)) as varchar[]))) v
                   cross join lateral (
                    select count(*) as shifts, count(a.checked_in_at) as came
                      from duty_shift s left join duty_attendance a on a.shift_id = s.id
                     where s.unit_code = u.code and s.on_day = ?2) d
             order by u.name_vi, u.code""";

    @PersistenceContext
    EntityManager em;

    @Inject
    OccasionRegister occasions;

    @Inject
    DutyLogRegister duty;

    @Inject
    CoverageRegister coverage;

    @Inject
    VisitRegister visits;

    @Inject
    PetitionRegister petitions;

    @Inject
    CounterRegister counter;

    @Inject
    ConclusionRegister conclusions;

    @Inject
    TaskRegister tasks;

    @Inject
    IncidentRegister incidents;

    @Inject
    WarningRegister warnings;

    @Inject
    HotSpotRegister spots;

    @Inject
    ReportRegister reports;

    @Inject
    RequestRegister requests;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** The newest deed there is: the same as long as nothing was done. It does not say what was done. */
    public long pulse() {
        Object newest = em.createNativeQuery("""
                        select coalesce((select a.id from audit_entry a where not a.refused and a.act not like 'access.%'
                                          order by a.id desc limit 1), 0)""").getSingleResult();
        return ((Number) newest).longValue();
    }

    public WardSituation of(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        LocalDate today = LocalDate.now(clock);
        LocalTime hour = LocalTime.now(clock);
        boolean sees = scope.units().contains(unit);
        List<OccasionDay> stages = occasions.today();
        DayPart part = hour.isBefore(NOON) ? DayPart.MORNING : DayPart.AFTERNOON;
        List<DutyShiftRow> now = duty.shifts(unit, today, today).stream()
                .filter(shift -> shift.part().clashesWith(part) && !shift.isCheckedOut())
                .toList();
        List<RequiredDuty> gaps = coverage.gaps(unit, today).stream()
                .filter(gap -> gap.endsAt().isAfter(hour))
                .sorted(Comparator.comparing(RequiredDuty::startsAt))
                .toList();
        List<QueueBoard> queues = List.copyOf(counter.boards(unit).values());
        Integer came = sees ? (int) visits.count(came(unit, today, false)) : null;
        Integer groups = sees ? (int) visits.count(came(unit, today, true)) : null;
        DailyState daily = reports.daily(unit);
        return new WardSituation(
                unit,
                units.row(unit).nameVi(),
                today,
                clock.instant(),
                stages,
                now,
                gaps,
                came,
                sees ? (int) visits.people(came(unit, today, false)) : null,
                groups,
                sees ? (int) visits.people(came(unit, today, true)) : null,
                queues.stream().mapToInt(QueueBoard::waiting).sum(),
                queues.stream().mapToInt(QueueBoard::longest).max().orElse(0),
                daily.submitted(),
                alarms(unit, today, hour, groups == null ? 0 : groups, gaps, daily, stages));
    }

    private static VisitFilter came(UnitCode unit, LocalDate day, boolean groups) {
        return new VisitFilter(null, unit, null, null, null, RegisterBook.OPEN, null, day, day, groups, null);
    }

    private List<Alarm> alarms(
            UnitCode unit,
            LocalDate today,
            LocalTime hour,
            long groups,
            List<RequiredDuty> gaps,
            DailyState daily,
            List<OccasionDay> stages) {
        List<Alarm> alarms = new ArrayList<>();
        add(alarms, AlarmKind.GROUPS, groups);
        add(alarms, AlarmKind.FLASH_REPORT_MISSING, incidents.countReportsMissing(unit));
        add(alarms, AlarmKind.INCIDENTS, incidents.count(true, unit));
        add(alarms, AlarmKind.EARLY_WARNINGS, warnings.countAlarms(unit, true));
        if (scope.seesNames()) {
            add(alarms, AlarmKind.HOT_SPOTS, spots.zeroGoal(unit).open());
        }
        add(
                alarms,
                AlarmKind.GAPS_NOW,
                gaps.stream().filter(gap -> !gap.startsAt().isAfter(hour)).count());
        LongWaits waits = counter.longWaits(unit);
        add(alarms, AlarmKind.LONG_WAITS, waits.turns());
        boolean inPhase = stages.stream().anyMatch(stage -> stage.stage() == PhaseStage.DURING);
        add(alarms, AlarmKind.REPORT_MISSING, inPhase && daily.missing() ? 1 : 0);
        add(alarms, AlarmKind.REPORT_UNREAD, daily.unread());
        add(alarms, AlarmKind.ANSWERS_OVERDUE, requests.owed(unit).overdue());
        add(
                alarms,
                AlarmKind.TASKS_OVERDUE,
                tasks.count(new DutyFilter(null, DutyFilter.Which.OVERDUE, null, null, null, null, null, null, unit)));
        if (scope.units().contains(unit)) {
            Due overdue = Due.overdue(today);
            add(
                    alarms,
                    AlarmKind.RECORDS_OVERDUE,
                    petitions.count(new PetitionFilter(
                                    null, unit, null, null, RegisterBook.OPEN, null, null, null, null, null, overdue))
                            + visits.count(new VisitFilter(
                                    null,
                                    unit,
                                    null,
                                    null,
                                    null,
                                    RegisterBook.OPEN,
                                    null,
                                    null,
                                    null,
                                    false,
                                    overdue)));
            add(alarms, AlarmKind.CONCLUSIONS_OVERDUE, conclusions.count(new TaskFilter(unit, false, false, true)));
        }
        return alarms;
    }

    private static void add(List<Alarm> alarms, AlarmKind kind, long number) {
        if (number > 0) {
            alarms.add(new Alarm(kind, number));
        }
    }

    /** The wards that the caller sees, by name; one page. */
    public List<WardLine> wards(int first, int size) {
        List<?> found = wards(LINES)
                .setParameter(3, scope.me().value())
                .setParameter(4, size)
                .setParameter(5, first)
                .getResultList();
        Map<UnitCode, Long> gatherings = incidents.openByUnit();
        Map<UnitCode, Long> hot = spots.openByUnit();
        Map<UnitCode, Long> raised = warnings.openByUnit();
        return found.stream()
                .map(line -> line((Object[]) line, gatherings, hot, raised))
                .toList();
    }

    public long countWards() {
        return ((Number) wards("select count(*)" + WARDS).getSingleResult()).longValue();
    }

    private Query wards(String sql) {
        return em.createNativeQuery(sql)
                .setParameter(
                        1,
                        String.join(
                                ",", scope.units().stream().map(UnitCode::value).toList()))
                .setParameter(2, Date.valueOf(LocalDate.now(clock)));
    }

    private static WardLine line(
            Object[] column, Map<UnitCode, Long> gatherings, Map<UnitCode, Long> hot, Map<UnitCode, Long> raised) {
        UnitCode ward = new UnitCode((String) column[0]);
        return new WardLine(
                ward,
                (String) column[1],
                (String) column[2],
                number(column[3]),
                number(column[4]),
                number(column[5]),
                gatherings.getOrDefault(ward, 0L),
                hot.getOrDefault(ward, 0L),
                raised.getOrDefault(ward, 0L),
                number(column[6]),
                number(column[7]),
                number(column[8]),
                number(column[9]),
                number(column[10]),
                (Boolean) column[11],
                number(column[12]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
