package vn.tiepdan.briefing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All requests for reports with their answers, as a collection. */
@Repository
class ReportRequests {

    private static final String SEEN =
            " where (q.asking_code = any (string_to_array(?1, ',')) or exists (select 1 from report_answer m where m.request_id = q.id and m.unit_code = any (string_to_array(?2, ','))))";

    private static final String ROW = """
            select q.code, q.version, q.asking_code, u.name_vi, q.subject, q.from_day, q.to_day, q.due_on, o.full_name, q.asked_on, q.consolidated_on,
                   a.units, a.came, a.received, a.owed
              from report_request q join unit u on u.code = q.asking_code join officer o on o.code = q.asked_by
                   join lateral (select count(*) as units, count(*) filter (where n.state in ('SENT', 'RECEIVED')) as came,
                                        count(*) filter (where n.state = 'RECEIVED') as received,
                                        count(*) filter (where n.state in ('ASKED', 'RETURNED')) as owed
                                   from report_answer n where n.request_id = q.id) a on true
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    /** The next code of that body and year; whoever asks at the same time waits. */
    String next(UnitCode asking, LocalDate day) {
        String stem = "YB-" + asking + "-" + day.getYear() + "-";
        numbering.inTurn(stem);
        long before = em.createQuery("select count(q) from ReportRequest q where q.code like :stem", Long.class)
                .setParameter("stem", stem + "%")
                .getSingleResult();
        return stem + "%04d".formatted(before + 1);
    }

    void add(ReportRequest request, Collection<UnitCode> units) {
        em.persist(request);
        em.flush();
        for (UnitCode unit : units) {
            query("insert into report_answer (request_id, unit_code, state) values (?1, ?2, 'ASKED')")
                    .setParameter(1, request.id())
                    .setParameter(2, unit.value())
                    .executeUpdate();
        }
    }

    void write() {
        em.flush();
    }

    /** A request of these bodies. */
    ReportRequest ofAsking(String code, Collection<UnitCode> asking) {
        numbering.inTurn("request " + code);
        return em.createQuery("select q from ReportRequest q where q.code = :code", ReportRequest.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(request -> asking.contains(request.asking()))
                .findFirst()
                .orElseThrow(() -> new NotFound("briefing.request.not-found"));
    }

    /** A request that asks something of the unit. */
    ReportRequest askedOf(String code, UnitCode unit) {
        ReportRequest request = em.createQuery(
                        "select q from ReportRequest q where q.code = :code", ReportRequest.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("briefing.request.not-found"));
        state(request.id(), unit);
        return request;
    }

    ReportRequest withId(long id) {
        return em.find(ReportRequest.class, id);
    }

    /** How far the unit's answer is; whoever decides on it at the same time waits. */
    AnswerState state(long request, UnitCode unit) {
        numbering.inTurn("answer " + request + " " + unit);
        List<?> found = query("select state from report_answer where request_id = ?1 and unit_code = ?2")
                .setParameter(1, request)
                .setParameter(2, unit.value())
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("briefing.request.not-found");
        }
        return AnswerState.valueOf((String) found.get(0));
    }

    /** Which version of the unit's answer stands; asked behind {@link #state}. */
    int version(long request, UnitCode unit) {
        return ((Number) query("select version from report_answer where request_id = ?1 and unit_code = ?2")
                        .setParameter(1, request)
                        .setParameter(2, unit.value())
                        .getSingleResult())
                .intValue();
    }

    /** The report that stands as the unit's answer; 0 for none. */
    long report(long request, UnitCode unit) {
        Object id = query("select report_id from report_answer where request_id = ?1 and unit_code = ?2")
                .setParameter(1, request)
                .setParameter(2, unit.value())
                .getSingleResult();
        return id == null ? 0 : ((Number) id).longValue();
    }

    void sent(long request, UnitCode unit, long report, OfficerCode by, Instant at) {
        query("""
                update report_answer set state = 'SENT', report_id = ?3, sent_by = ?4, sent_at = ?5, return_reason = null,
                       version = version + 1
                 where request_id = ?1 and unit_code = ?2""")
                .setParameter(1, request)
                .setParameter(2, unit.value())
                .setParameter(3, report)
                .setParameter(4, by.value())
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
    }

    void becomes(long request, UnitCode unit, AnswerState state, String reason) {
        query(
                        "update report_answer set state = ?3, return_reason = nullif(?4, ''), version = version + 1 where request_id = ?1 and unit_code = ?2")
                .setParameter(1, request)
                .setParameter(2, unit.value())
                .setParameter(3, state.name())
                .setParameter(4, reason == null ? "" : reason)
                .executeUpdate();
    }

    int missing(long request) {
        return ((Number) query("select count(*) from report_answer where request_id = ?1 and state <> 'RECEIVED'")
                        .setParameter(1, request)
                        .getSingleResult())
                .intValue();
    }

    /** By last day, the latest first. */
    List<RequestRow> find(
            Collection<UnitCode> asking, Collection<UnitCode> asked, int first, int size, LocalDate today) {
        List<?> found = query(ROW + SEEN + " order by q.due_on desc, q.id desc limit ?3 offset ?4")
                .setParameter(1, Reports.listed(asking))
                .setParameter(2, Reports.listed(asked))
                .setParameter(3, size)
                .setParameter(4, first)
                .getResultList();
        return found.stream().map(line -> row((Object[]) line, today)).toList();
    }

    List<RequestRow> after(
            Collection<UnitCode> asking, Collection<UnitCode> asked, String last, int size, LocalDate today) {
        List<?> found = query(ROW + SEEN
                        + " and (?3 = '' or (q.due_on, q.id) < (select k.due_on, k.id from report_request k where k.code = ?3))"
                        + " order by q.due_on desc, q.id desc limit ?4")
                .setParameter(1, Reports.listed(asking))
                .setParameter(2, Reports.listed(asked))
                .setParameter(3, last == null ? "" : last)
                .setParameter(4, size)
                .getResultList();
        return found.stream().map(line -> row((Object[]) line, today)).toList();
    }

    long count(Collection<UnitCode> asking, Collection<UnitCode> asked) {
        return ((Number) query("select count(*) from report_request q" + SEEN)
                        .setParameter(1, Reports.listed(asking))
                        .setParameter(2, Reports.listed(asked))
                        .getSingleResult())
                .longValue();
    }

    RequestRow row(String code, Collection<UnitCode> asking, Collection<UnitCode> asked, LocalDate today) {
        List<?> found = query(ROW + SEEN + " and q.code = ?3")
                .setParameter(1, Reports.listed(asking))
                .setParameter(2, Reports.listed(asked))
                .setParameter(3, code)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(line -> row((Object[]) line, today))
                .orElseThrow(() -> new NotFound("briefing.request.not-found"));
    }

    /** The answers of these units, by unit. */
    List<AnswerRow> answers(String code, Collection<UnitCode> units, LocalDate today) {
        List<?> found = query("""
                        select a.unit_code, u.name_vi, a.state, r.code, o.full_name, a.sent_at, a.return_reason, q.due_on, a.version
                          from report_answer a join report_request q on q.id = a.request_id join unit u on u.code = a.unit_code
                               left join report r on r.id = a.report_id left join officer o on o.code = a.sent_by
                         where q.code = ?1 and a.unit_code = any (string_to_array(?2, ',')) order by a.unit_code""")
                .setParameter(1, code)
                .setParameter(2, Reports.listed(units))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> answer(column, today))
                .toList();
    }

    private static AnswerRow answer(Object[] column, LocalDate today) {
        AnswerState state = AnswerState.valueOf((String) column[2]);
        Instant sent = Reports.instant(column[5]);
        LocalDate due = ((Date) column[7]).toLocalDate();
        boolean in = state == AnswerState.SENT || state == AnswerState.RECEIVED;
        LocalDate measured = in ? sent.atZone(LawTime.ZONE).toLocalDate() : today;
        return new AnswerRow(
                new UnitCode((String) column[0]),
                ((Number) column[8]).intValue(),
                (String) column[1],
                state,
                column[3] == null ? null : new ReportCode((String) column[3]),
                (String) column[4],
                sent,
                (String) column[6],
                measured.isAfter(due));
    }

    /** What the received answers come to: what adds up is added. */
    Map<FactName, Long> sums(String code) {
        Map<FactName, Long> sums = new EnumMap<>(FactName.class);
        for (Object line : query("""
                        select f.name, sum(f.number) from report_answer a join report_request q on q.id = a.request_id
                          join report_fact f on f.report_id = a.report_id and f.span = 0
                         where q.code = ?1 and a.state = 'RECEIVED' group by f.name""").setParameter(1, code).getResultList()) {
            Object[] column = (Object[]) line;
            FactName name = FactName.valueOf((String) column[0]);
            if (name.isAdditive()) {
                sums.put(name, ((Number) column[1]).longValue());
            }
        }
        return sums;
    }

    /** How many requests wait for the unit's answer, and how many of these beyond their last day. */
    long[] owed(UnitCode unit, LocalDate today) {
        Object[] column = (Object[]) query("""
                        select count(*), count(*) filter (where q.due_on < ?2) from report_answer a join report_request q on q.id = a.request_id
                         where a.unit_code = ?1 and a.state in ('ASKED', 'RETURNED')""")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(today))
                .getSingleResult();
        return new long[] {((Number) column[0]).longValue(), ((Number) column[1]).longValue()};
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql);
    }

    private static RequestRow row(Object[] column, LocalDate today) {
        LocalDate due = ((Date) column[7]).toLocalDate();
        return new RequestRow(
                (String) column[0],
                ((Number) column[1]).intValue(),
                new UnitCode((String) column[2]),
                (String) column[3],
                (String) column[4],
                ((Date) column[5]).toLocalDate(),
                ((Date) column[6]).toLocalDate(),
                due,
                (String) column[8],
                ((Date) column[9]).toLocalDate(),
                column[10] == null ? null : ((Date) column[10]).toLocalDate(),
                ((Number) column[11]).intValue(),
                ((Number) column[12]).intValue(),
                ((Number) column[13]).intValue(),
                ((Number) column[14]).intValue() > 0 && today.isAfter(due));
    }
}
