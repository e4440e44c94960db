package vn.tiepdan.briefing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All reports with their parts, as a collection. The only class that loads or adds one. */
@Repository
class Reports {

    private static final String ROW = """
            select r.code, r.version, r.unit_code, u.name_vi, r.kind, r.from_day, r.to_day, r.window_code, q.code, r.edition,
                   not exists (select 1 from report l where l.unit_code = r.unit_code and l.kind = r.kind and l.from_day = r.from_day
                       and l.to_day = r.to_day and l.window_code is not distinct from r.window_code
                       and l.request_id is not distinct from r.request_id and l.edition > r.edition),
                   r.correction_reason, d.full_name, r.counted_at, s.full_name, r.submitted_at, e.full_name, r.read_at,
                   r.submitted_at + make_interval(hours => coalesce(l.unread_hours, 2)),
                   (select count(*) from report_case c where c.report_id = r.id), f.full_name, r.approved_at
              from report r join unit u on u.code = r.unit_code
                   left join report_request q on q.id = r.request_id
                   left join officer d on d.code = r.drafted_by
                   left join officer s on s.code = r.submitted_by
                   left join officer e on e.code = r.read_by
                   left join officer f on f.code = r.approved_by
                   left join report_rule l on l.unit_code = r.unit_code
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    void add(Report report) {
        em.persist(report);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Written as another version of the report, also when only its parts changed: whoever decides on it has seen them all. */
    void changed(Report report) {
        em.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** The code of the next report of that unit and day; whoever asks at the same time waits. */
    ReportCode next(UnitCode unit, LocalDate day) {
        numbering.inTurn("report " + unit + " " + day);
        long before = em.createQuery("select count(r) from Report r where r.unit = :unit and r.to = :day", Long.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getSingleResult();
        return ReportCode.of(unit, day, before + 1);
    }

    /** The newest edition of a report on that subject; whoever drafts it at the same time waits. */
    Optional<Report> newest(ReportSubject subject) {
        numbering.inTurn("report " + subject.unit() + " " + subject.to());
        return em.createQuery(
                        "select r from Report r where r.unit = :unit and r.kind = :kind and r.from = :from and r.to = :to order by r.edition desc",
                        Report.class)
                .setParameter("unit", subject.unit())
                .setParameter("kind", subject.kind())
                .setParameter("from", subject.from())
                .setParameter("to", subject.to())
                .getResultStream()
                .filter(report -> report.subject().equals(subject))
                .findFirst();
    }

    /** As it is now, whoever wrote it while this waited for its turn. */
    void anew(Report report) {
        em.refresh(report);
    }

    /** A report of these units, or a draft of those where drafts are seen too. */
    Report withCode(ReportCode code, Collection<UnitCode> handedIn, Collection<UnitCode> drafts) {
        return em.createQuery("select r from Report r where r.code = :code", Report.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(report ->
                        drafts.contains(report.unit()) || report.isSubmitted() && handedIn.contains(report.unit()))
                .findFirst()
                .orElseThrow(() -> new NotFound("briefing.not-found", code));
    }

    /** The same, decided on the version that the caller saw. */
    Report asSeen(ReportCode code, int seenVersion, Collection<UnitCode> units) {
        Report report = withCode(code, units, units);
        if (report.version() != seenVersion) {
            throw new Stale("briefing.stale", code);
        }
        return report;
    }

    ReportRow row(ReportCode code, Instant now) {
        List<?> found = em.createNativeQuery(ROW + " where r.code = ?1")
                .setParameter(1, code.value())
                .getResultList();
        return row((Object[]) found.get(0), now);
    }

    // ---- lists ----

    /** By last day, the latest first; one page from the first-th on. */
    List<ReportRow> find(
            Collection<UnitCode> handedIn,
            Collection<UnitCode> drafts,
            ReportFilter filter,
            int first,
            int size,
            Instant now) {
        List<?> found = bound(
                        ROW + where(filter) + " order by r.to_day desc, r.id desc limit ?7 offset ?8",
                        handedIn,
                        drafts,
                        filter)
                .setParameter(7, size)
                .setParameter(8, first)
                .getResultList();
        return found.stream().map(line -> row((Object[]) line, now)).toList();
    }

    List<ReportRow> after(
            Collection<UnitCode> handedIn,
            Collection<UnitCode> drafts,
            ReportFilter filter,
            ReportCode last,
            int size,
            Instant now) {
        List<?> found = bound(
                        ROW
                                + where(filter)
                                + " and (?7 = '' or (r.to_day, r.id) < (select k.to_day, k.id from report k where k.code = ?7))"
                                + " order by r.to_day desc, r.id desc limit ?8",
                        handedIn,
                        drafts,
                        filter)
                .setParameter(7, told(last))
                .setParameter(8, size)
                .getResultList();
        return found.stream().map(line -> row((Object[]) line, now)).toList();
    }

    long count(Collection<UnitCode> handedIn, Collection<UnitCode> drafts, ReportFilter filter) {
        return ((Number) bound("select count(*) from report r " + where(filter), handedIn, drafts, filter)
                        .getSingleResult())
                .longValue();
    }

    private static String where(ReportFilter filter) {
        return """
                 where (r.unit_code = any (string_to_array(?2, ',')) or r.submitted_at is not null and r.unit_code = any (string_to_array(?1, ',')))
                   and (?3 = '' or r.unit_code = ?3) and (?4 = '' or r.kind = ?4)
                   and (?5 = '' or r.to_day >= cast(nullif(?5, '') as date)) and (?6 = '' or r.from_day <= cast(nullif(?6, '') as date))"""
                + (filter.unread() ? " and r.submitted_at is not null and r.read_at is null and r.kind = 'DAILY'" : "");
    }

    private jakarta.persistence.Query bound(
            String sql, Collection<UnitCode> handedIn, Collection<UnitCode> drafts, ReportFilter filter) {
        return em.createNativeQuery(sql)
                .setParameter(1, listed(handedIn))
                .setParameter(2, listed(drafts))
                .setParameter(3, told(filter.unit()))
                .setParameter(4, told(filter.kind()))
                .setParameter(5, told(filter.from()))
                .setParameter(6, told(filter.to()));
    }

    private static String told(Object value) {
        return value == null ? "" : value.toString();
    }

    static String listed(Collection<UnitCode> units) {
        return String.join(",", units.stream().map(UnitCode::value).toList());
    }

    private static ReportRow row(Object[] column, Instant now) {
        Instant submitted = instant(column[15]);
        Instant read = instant(column[17]);
        Instant late = instant(column[18]);
        ReportKind kind = ReportKind.valueOf((String) column[4]);
        boolean waits = kind == ReportKind.DAILY && submitted != null && read == null && !late.isAfter(now);
        return new ReportRow(
                new ReportCode((String) column[0]),
                ((Number) column[1]).intValue(),
                new UnitCode((String) column[2]),
                (String) column[3],
                kind,
                ((Date) column[5]).toLocalDate(),
                ((Date) column[6]).toLocalDate(),
                column[7] == null ? null : new WindowCode((String) column[7]),
                (String) column[8],
                ((Number) column[9]).intValue(),
                (Boolean) column[10],
                (String) column[11],
                (String) column[12],
                instant(column[13]),
                (String) column[14],
                submitted,
                (String) column[16],
                read,
                waits ? late : null,
                ((Number) column[19]).intValue(),
                (String) column[20],
                instant(column[21]));
    }

    static Instant instant(Object column) {
        return column == null
                ? null
                : column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }

    // ---- parts ----

    /** What was counted, in place of what was counted before. */
    void facts(Report report, List<ReportSpan> spans) {
        update("delete from report_fact where report_id = ?1", report.id());
        update("delete from report_span where report_id = ?1", report.id());
        for (ReportSpan span : spans) {
            update(
                    """
                    insert into report_span (report_id, ordinal, stage, phase, from_day, to_day)
                    values (?1, ?2, nullif(?3, ''), nullif(?4, 0), ?5, ?6)""",
                    report.id(),
                    span.ordinal(),
                    told(span.stage()),
                    span.phase(),
                    Date.valueOf(span.from()),
                    Date.valueOf(span.to()));
            span.numbers()
                    .forEach((name, number) -> update(
                            "insert into report_fact (report_id, span, name, number) values (?1, ?2, ?3, ?4)",
                            report.id(),
                            span.ordinal(),
                            name.name(),
                            number));
        }
    }

    List<ReportSpan> spans(Report report) {
        Map<Integer, Map<FactName, Long>> numbers = new LinkedHashMap<>();
        for (Object line : list("select span, name, number from report_fact where report_id = ?1", report.id())) {
            Object[] column = (Object[]) line;
            numbers.computeIfAbsent(((Number) column[0]).intValue(), span -> new EnumMap<>(FactName.class))
                    .put(FactName.valueOf((String) column[1]), ((Number) column[2]).longValue());
        }
        List<ReportSpan> spans = new ArrayList<>();
        for (Object line : list(
                "select ordinal, stage, phase, from_day, to_day from report_span where report_id = ?1 order by ordinal",
                report.id())) {
            Object[] column = (Object[]) line;
            int ordinal = ((Number) column[0]).intValue();
            spans.add(new ReportSpan(
                    ordinal,
                    column[1] == null ? null : PhaseStage.valueOf((String) column[1]),
                    column[2] == null ? 0 : ((Number) column[2]).intValue(),
                    ((Date) column[3]).toLocalDate(),
                    ((Date) column[4]).toLocalDate(),
                    numbers.getOrDefault(ordinal, Map.of())));
        }
        return spans;
    }

    /** All lines of the block, whoever asks: who may read each is asked of the cases. */
    List<CaseLine> cases(Report report) {
        List<CaseLine> cases = new ArrayList<>();
        for (Object line : list(
                "select ordinal, matter_code, came_on, came_at, people, visits, large, complex, grounds, chosen, situation from report_case"
                        + " where report_id = ?1 order by ordinal",
                report.id())) {
            Object[] column = (Object[]) line;
            cases.add(new CaseLine(
                    ((Number) column[0]).intValue(),
                    column[1] == null ? null : new MatterCode((String) column[1]),
                    null,
                    column[2] == null ? null : ((Date) column[2]).toLocalDate(),
                    column[3] == null ? null : ((Time) column[3]).toLocalTime(),
                    ((Number) column[4]).intValue(),
                    ((Number) column[5]).intValue(),
                    (Boolean) column[6],
                    (Boolean) column[7],
                    DaysFacts.grounds((String) column[8]),
                    (Boolean) column[9],
                    (String) column[10]));
        }
        return cases;
    }

    void cases(Report report, List<CaseLine> lines) {
        update("delete from report_case where report_id = ?1", report.id());
        int ordinal = 0;
        for (CaseLine line : lines) {
            ordinal++;
            update(
                    """
                    insert into report_case (report_id, ordinal, matter_code, came_on, came_at, people, visits, large, complex, grounds, chosen, situation)
                    values (?1, ?2, nullif(?3, ''), cast(nullif(?4, '') as date), cast(nullif(?5, '') as time), ?6, ?7, ?8, ?9, nullif(?10, ''),
                            ?11, nullif(?12, ''))""",
                    report.id(),
                    ordinal,
                    told(line.matter()),
                    told(line.cameOn()),
                    told(line.came()),
                    line.people(),
                    line.visits(),
                    line.large(),
                    line.complex(),
                    line.grounds().stream().map(Enum::name).collect(Collectors.joining(",")),
                    line.chosen(),
                    told(line.situation()));
        }
    }

    List<ProposalLine> proposals(Report report) {
        return list(
                        "select ordinal, what, pros, cons, resources from report_proposal where report_id = ?1 order by ordinal",
                        report.id())
                .stream()
                .map(Object[].class::cast)
                .map(column -> new ProposalLine(
                        ((Number) column[0]).intValue(),
                        (String) column[1],
                        (String) column[2],
                        (String) column[3],
                        (String) column[4]))
                .toList();
    }

    void proposals(Report report, List<ProposalLine> lines) {
        update("delete from report_proposal where report_id = ?1", report.id());
        int ordinal = 0;
        for (ProposalLine line : lines) {
            ordinal++;
            update(
                    """
                    insert into report_proposal (report_id, ordinal, what, pros, cons, resources)
                    values (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), nullif(?6, ''))""",
                    report.id(),
                    ordinal,
                    line.what(),
                    told(line.pros()),
                    told(line.cons()),
                    told(line.resources()));
        }
    }

    List<DecisionLine> decisions(Report report) {
        return list("""
                        select d.ordinal, d.what, u.name_vi, o.full_name, d.due_on, d.task_code, b.full_name, d.decided_at
                          from report_decision d join unit u on u.code = d.lead_code join officer b on b.code = d.decided_by
                               left join officer o on o.code = d.officer_code
                         where d.report_id = ?1 order by d.ordinal""", report.id()).stream()
                .map(Object[].class::cast)
                .map(column -> new DecisionLine(
                        ((Number) column[0]).intValue(),
                        (String) column[1],
                        (String) column[2],
                        (String) column[3],
                        ((Date) column[4]).toLocalDate(),
                        (String) column[5],
                        (String) column[6],
                        instant(column[7])))
                .toList();
    }

    void decided(Report report, int ordinal, DecideReport told, String task, OfficerCode by, Instant at) {
        update(
                """
                insert into report_decision (report_id, ordinal, what, lead_code, officer_code, due_on, task_code, decided_by, decided_at)
                values (?1, ?2, ?3, ?4, nullif(?5, ''), ?6, nullif(?7, ''), ?8, ?9)""",
                report.id(),
                ordinal,
                told.what(),
                told.lead().value(),
                told(told.officer()),
                Date.valueOf(told.dueOn()),
                told(task),
                by.value(),
                Timestamp.from(at));
    }

    /** Who opened it; the first time of each is kept. */
    void readBy(Report report, OfficerCode officer, Instant at) {
        update("""
                insert into report_read (report_id, officer_code, read_at) values (?1, ?2, ?3)
                on conflict on constraint report_read_pk do nothing""", report.id(), officer.value(), Timestamp.from(at));
    }

    List<ReadLine> reads(Report report) {
        return list(
                        "select o.full_name, r.read_at from report_read r join officer o on o.code = r.officer_code where r.report_id = ?1 order by r.read_at, o.code",
                        report.id())
                .stream()
                .map(Object[].class::cast)
                .map(column -> new ReadLine((String) column[0], instant(column[1])))
                .toList();
    }

    List<ReportCode> editions(Report report) {
        return em.createQuery(
                        "select r from Report r where r.unit = :unit and r.kind = :kind and r.from = :from and r.to = :to order by r.edition",
                        Report.class)
                .setParameter("unit", report.unit())
                .setParameter("kind", report.kind())
                .setParameter("from", report.from())
                .setParameter("to", report.to())
                .getResultStream()
                .filter(other -> other.subject().equals(report.subject()))
                .map(Report::code)
                .toList();
    }

    // ---- rules, alerts ----

    ReportRule rule(UnitCode unit) {
        return list(
                        "select version, draft_at, submit_by, unread_hours from report_rule where unit_code = ?1",
                        unit.value())
                .stream()
                .map(Object[].class::cast)
                .map(column -> new ReportRule(
                        ((Number) column[0]).intValue(),
                        ((Time) column[1]).toLocalTime(),
                        ((Time) column[2]).toLocalTime(),
                        ((Number) column[3]).intValue()))
                .findFirst()
                .orElse(ReportRule.DELIVERED);
    }

    /** Kept in place of the version that the caller saw; whether it still was that one. */
    boolean keep(UnitCode unit, ReportRule rule, OfficerCode by, LocalDate on) {
        return update(
                        """
                        insert into report_rule (unit_code, version, draft_at, submit_by, unread_hours, set_by, set_on)
                        values (?1, ?2 + 1, ?3, ?4, ?5, ?6, ?7)
                        on conflict on constraint report_rule_pk do update
                           set version = report_rule.version + 1, draft_at = excluded.draft_at, submit_by = excluded.submit_by,
                               unread_hours = excluded.unread_hours, set_by = excluded.set_by, set_on = excluded.set_on
                         where report_rule.version = ?2""",
                        unit.value(),
                        rule.version(),
                        Time.valueOf(rule.draftAt()),
                        Time.valueOf(rule.submitBy()),
                        rule.unreadHours(),
                        by.value(),
                        Date.valueOf(on))
                == 1;
    }

    /** Tells once of each daily report that the chair left unread for longer than his ward allows; the codes of the new ones. */
    List<String> raise(Instant now) {
        List<?> late = list("""
                        select r.id, r.code from report r left join report_rule l on l.unit_code = r.unit_code
                         where r.kind = 'DAILY' and r.submitted_at is not null and r.read_at is null
                           and r.submitted_at + make_interval(hours => coalesce(l.unread_hours, 2)) <= ?1
                           and not exists (select 1 from report_alert a where a.report_id = r.id)
                         order by r.id""", Timestamp.from(now));
        List<String> codes = new ArrayList<>();
        for (Object line : late) {
            Object[] column = (Object[]) line;
            int told = update(
                    "insert into report_alert (report_id, raised_at) values (?1, ?2) on conflict on constraint report_alert_pk do nothing",
                    column[0],
                    Timestamp.from(now));
            if (told == 1) {
                codes.add((String) column[1]);
            }
        }
        return codes;
    }

    /** The wards that exist on that day and whose hour of drafting has come, and that have no daily report of the day yet. */
    List<UnitCode> wardsWithoutDaily(LocalDate day, LocalTime now) {
        return list("""
                        select u.code from unit u left join report_rule l on l.unit_code = u.code
                         where u.kind = 'WARD' and u.valid_from <= ?1 and (u.valid_to is null or u.valid_to >= ?1)
                           and coalesce(l.draft_at, time '16:00') <= ?2
                           and exists (select 1 from role_grant g where (g.unit_code = u.code
                                or g.unit_code in (select p.unit_code from unit_parent p where p.parent_code = u.code)) and g.role = 'CHAIR' and g.valid_from <= ?1
                                and (g.valid_to is null or g.valid_to >= ?1) and g.revoked_at is null and not g.pending)
                           and not exists (select 1 from report r where r.unit_code = u.code and r.kind = 'DAILY' and r.to_day = ?1)
                         order by u.code""", Date.valueOf(day), Time.valueOf(now)).stream()
                .map(code -> new UnitCode((String) code))
                .toList();
    }

    private List<?> list(String sql, Object... values) {
        return bind(sql, values).getResultList();
    }

    private int update(String sql, Object... values) {
        return bind(sql, values).executeUpdate();
    }

    private jakarta.persistence.Query bind(String sql, Object... values) {
        jakarta.persistence.Query query = em.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
