package vn.tiepdan.briefing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/**
 * Counts what the registers of a ward hold of some days, for whoever reads its reports.
 *
 * <p>Of the open book alone, and of no record that is hidden from somebody because it is about him: a report is read by several, and
 * one number must tell none of them more than his lists do. What stands under seal changes no number.
 */
@Repository
class DaysFacts {

    private static final String COUNT = """
            with hidden as materialized (
                select code from concern_reach
            ), came as materialized (
                select * from visit v
                 where v.unit_code = ?1 and v.visited_on between ?2 and ?3 and v.book = 'OPEN' and v.kind is not null
                   and v.stage <> 'VOIDED' and v.intake_code not in (select code from hidden)
            ), paper as materialized (
                select * from petition p
                 where p.unit_code = ?1 and p.received_on between ?2 and ?3 and p.book = 'OPEN' and p.stage <> 'VOIDED'
                   and p.intake_code not in (select code from hidden)
            ), ticking as materialized (
                select c.stopped_on, c.due_on, c.term_code from deadline_clock c
                 where c.unit_code = ?1 and c.voided_on is null and c.started_on <= ?3
                   and (c.stopped_on between ?2 and ?3 or c.due_on < ?3 and (c.stopped_on is null or c.stopped_on > ?3))
                   and c.subject_code not in (select code from hidden)
                   and (exists (select 1 from petition p where c.subject_kind = 'PETITION' and p.intake_code = c.subject_code and p.book = 'OPEN')
                        or exists (select 1 from visit v where c.subject_kind = 'VISIT' and v.intake_code = c.subject_code and v.book = 'OPEN'))
            ), settled as (
                select min(r.came_on) as first_on, max(r.closed_on) as last_on
                  from (select v.matter_code, v.visited_on as came_on, v.closed_on from visit v
                         where v.unit_code = ?1 and v.book = 'OPEN' and v.kind is not null and v.stage not in ('VOIDED', 'SPLIT')
                           and v.visited_on <= ?3 and v.intake_code not in (select code from hidden)
                        union all
                        select p.matter_code, p.received_on, p.closed_on from petition p
                         where p.unit_code = ?1 and p.book = 'OPEN' and p.stage not in ('VOIDED', 'SPLIT', 'DUPLICATE')
                           and p.received_on <= ?3 and p.intake_code not in (select code from hidden)) r
                 where r.matter_code in (
                        select v.matter_code from visit v
                         where v.unit_code = ?1 and v.closed_on between ?2 and ?3 and v.matter_code is not null
                        union
                        select p.matter_code from petition p
                         where p.unit_code = ?1 and p.closed_on between ?2 and ?3 and p.matter_code is not null)
                 group by r.matter_code
                having bool_and(r.closed_on is not null and r.closed_on <= ?3) and max(r.closed_on) between ?2 and ?3
            ), concluded as (
                select t.due_on, t.done_on from conclusion_task t join conclusion_notice n on n.id = t.notice_id
                 where n.unit_code = ?1 and n.issued_on <= ?3
                   and (t.visit_code is null or exists (select 1 from visit v where v.intake_code = t.visit_code and v.book = 'OPEN'
                            and v.intake_code not in (select code from hidden)))
            ), shift as (
                select a.checked_in_at from duty_shift d left join duty_attendance a on a.shift_id = d.id
                 where d.unit_code = ?1 and d.on_day between ?2 and ?3
            ), waited as (
                select extract(epoch from t.called_at - t.arrived_at) / 60 as minutes from turn t
                 where t.unit_code = ?1 and t.on_day between ?2 and ?3 and t.called_at is not null
            )
            select 'VISITS', count(*) filter (where split_from is null) from came
            union all select 'PEOPLE', coalesce(sum(people) filter (where split_from is null), 0) from came
            union all select 'CASES', count(*) filter (where stage <> 'SPLIT') from came
            union all select 'REPEAT_VISITS', count(*) filter (where split_from is null and ordinal <> 'FIRST') from came
            union all select 'HEAD_SESSIONS', count(*) from reception_session s join lateral (
                    select e.outcome from head_session_entry e where e.session_code = s.code order by e.ordinal desc limit 1) e on e.outcome = 'HELD'
                 where s.unit_code = ?1 and s.on_day between ?2 and ?3
            union all select 'HEAD_VISITS', count(*) filter (where split_from is null and type <> 'REGULAR') from came
            union all select 'GROUPS', count(*) filter (where split_from is null and people >= 5) from came
            union all select 'GROUP_PEOPLE', coalesce(sum(people) filter (where split_from is null and people >= 5), 0) from came
            union all select 'INCIDENTS', count(*) from group_incident g
                 where g.unit_code = ?1 and cast(g.seen_at at time zone 'Asia/Ho_Chi_Minh' as date) between ?2 and ?3 and g.state <> 'DISMISSED'
                   and (g.matter_code is null or g.matter_code not in (select code from hidden))
            union all select 'RETURNED_PEOPLE', coalesce(sum(t.people_in), 0) from return_trip t join group_incident g on g.id = t.incident_id
                 where g.unit_code = ?1 and cast(t.arrived_at at time zone 'Asia/Ho_Chi_Minh' as date) between ?2 and ?3
                   and (g.matter_code is null or g.matter_code not in (select code from hidden))
            union all select 'HOT_SPOTS', count(*) from hot_spot h
                 where h.unit_code = ?1 and h.opened_on <= ?3 and (h.closed_on is null or h.closed_on > ?3)
                   and not exists (select 1 from hot_spot_case c where c.hot_spot_id = h.id and c.matter_code in (select code from hidden))
            union all select 'PETITIONS', count(*) filter (where stage <> 'SPLIT') from paper
            union all select 'COMPLAINTS', count(*) filter (where stage <> 'SPLIT' and kind = 'COMPLAINT') from paper
            union all select 'RECOMMENDATIONS', count(*) filter (where stage <> 'SPLIT' and kind in ('RECOMMENDATION', 'FEEDBACK')) from paper
            union all select 'NEW_CASES', count(*) from matter m
                 where m.unit_code = ?1 and m.opened_on between ?2 and ?3 and not m.confidential and m.code not in (select code from hidden)
            union all select 'ON_TIME', count(*) filter (where stopped_on between ?2 and ?3 and stopped_on <= due_on) from ticking
            union all select 'LATE', count(*) filter (where stopped_on between ?2 and ?3 and stopped_on > due_on) from ticking
            union all select 'OVERDUE', count(*) filter (where due_on < ?3 and (stopped_on is null or stopped_on > ?3)) from ticking
            union all select 'REPLIES_ON_TIME', count(*) filter (where term_code = 'TCD-12' and stopped_on between ?2 and ?3 and stopped_on <= due_on) from ticking
            union all select 'REPLIES_LATE', count(*) filter (where term_code = 'TCD-12' and stopped_on between ?2 and ?3 and stopped_on > due_on) from ticking
            union all select 'ACCEPTED_ON_TIME', count(*) filter (where term_code in ('KN-01', 'KN-07') and stopped_on between ?2 and ?3 and stopped_on <= due_on) from ticking
            union all select 'ACCEPTED_LATE', count(*) filter (where term_code in ('KN-01', 'KN-07') and stopped_on between ?2 and ?3 and stopped_on > due_on) from ticking
            union all select 'SETTLED_CASES', count(*) from settled
            union all select 'SETTLED_DAYS', coalesce(round(avg(last_on - first_on)), 0) from settled
            union all select 'SHIFTS', count(*) from shift
            union all select 'SHIFTS_HELD', count(checked_in_at) from shift
            union all select 'CONCLUSIONS_DONE', count(*) filter (where done_on between ?2 and ?3) from concluded
            union all select 'CONCLUSIONS_OVERDUE', count(*) filter (where due_on < ?3 and (done_on is null or done_on > ?3)) from concluded
            union all select 'WAIT_AVERAGE', coalesce(round(avg(minutes)), 0) from waited
            union all select 'WAIT_LONGEST', coalesce(round(max(minutes)), 0) from waited""";

    /**
     * Cases that five people or more came with, or signed for, in these days; those that were watched on one of them, whoever came; and
     * groups that came without a case.
     */
    private static final String DRAWN = """
            with hidden as materialized (
                select code from concern_reach
            ), open_visit as (
                select v.matter_code, v.people, v.visited_on, v.time_in, v.id from visit v
                 where v.unit_code = ?1 and v.visited_on between ?2 and ?3 and v.book = 'OPEN' and v.kind is not null and v.split_from is null
                   and v.stage <> 'VOIDED' and v.people >= 5 and v.intake_code not in (select code from hidden)
            ), many as (
                select matter_code, max(people) as people from (
                    select matter_code, people from open_visit where matter_code is not null
                    union all
                    select p.matter_code, p.signatures from petition p
                     where p.unit_code = ?1 and p.received_on between ?2 and ?3 and p.book = 'OPEN' and p.stage <> 'VOIDED'
                       and p.signatures >= 5 and p.matter_code is not null and p.intake_code not in (select code from hidden)) each
                 group by matter_code
            ), watched as (
                select w.matter_code, string_agg(w.ground, ',' order by w.ground) as grounds, bool_or(w.ground = 'MASS') as mass,
                       bool_or(w.ground = 'COMPLEX') as complex
                  from (select distinct e.matter_code, e.ground from case_watch e
                         where e.unit_code = ?1 and e.decided_on <= ?3 and e.review_on >= ?2
                           and (e.state = 'CONFIRMED' or e.state = 'ENDED' and e.ended_on >= ?2)) w
                 group by w.matter_code
            )
            select m.code, cast(null as date), cast(null as time),
                   coalesce(n.people, greatest(
                       (select coalesce(max(v.people), 0) from visit v where v.matter_code = m.code and v.book = 'OPEN' and v.visited_on <= ?3
                           and v.stage <> 'VOIDED'),
                       (select coalesce(max(p.signatures), 0) from petition p where p.matter_code = m.code and p.book = 'OPEN'
                           and p.received_on <= ?3 and p.stage <> 'VOIDED'))) as people,
                   (select count(*) from visit w where w.matter_code = m.code and w.book = 'OPEN' and w.visited_on <= ?3
                       and w.split_from is null and w.stage <> 'VOIDED'),
                   n.matter_code is not null or coalesce(e.mass, false), coalesce(e.complex, false), e.grounds
              from many n full join watched e on e.matter_code = n.matter_code
                   join matter m on m.code = coalesce(n.matter_code, e.matter_code)
             where not m.confidential and m.code not in (select code from hidden)
               and (n.matter_code is not null or m.merged_into is null and (m.closed_on is null or m.closed_on >= ?2))
            union all
            select null, visited_on, time_in, people, 1, true, false, null from open_visit where matter_code is null
             order by 4 desc, 1, 2, 3""";

    @PersistenceContext
    EntityManager em;

    @Inject
    OccasionRegister occasions;

    /**
     * The whole of the subject's days, and of a closing report each stage of its event; of days to come nothing is counted, and what falls
     * due on them is not overdue.
     */
    List<ReportSpan> of(ReportSubject subject, LocalDate today) {
        List<ReportSpan> spans = new ArrayList<>();
        spans.add(new ReportSpan(
                0,
                null,
                0,
                subject.from(),
                subject.to(),
                count(subject.unit(), subject.from(), earlier(subject.to(), today))));
        if (subject.window() != null) {
            WindowRow window = occasions.window(subject.window());
            for (StageSpan stage : window.stages()) {
                if (!stage.from().isAfter(today)) {
                    spans.add(new ReportSpan(
                            spans.size(),
                            stage.stage(),
                            stage.phase(),
                            stage.from(),
                            stage.to(),
                            count(subject.unit(), stage.from(), earlier(stage.to(), today))));
                }
            }
        }
        return spans;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    Map<FactName, Long> count(UnitCode unit, LocalDate from, LocalDate to) {
        Map<FactName, Long> numbers = new EnumMap<>(FactName.class);
        for (Object line : asked(COUNT, unit, from, to)) {
            Object[] column = (Object[]) line;
            numbers.put(FactName.valueOf((String) column[0]), ((Number) column[1]).longValue());
        }
        return numbers;
    }

    /** What has to stand in a report of these days. */
    List<CaseLine> drawn(UnitCode unit, LocalDate from, LocalDate to) {
        List<CaseLine> cases = new ArrayList<>();
        for (Object line : asked(DRAWN, unit, from, to)) {
            Object[] column = (Object[]) line;
            cases.add(new CaseLine(
                    cases.size() + 1,
                    column[0] == null ? null : new MatterCode((String) column[0]),
                    null,
                    column[1] == null ? null : ((Date) column[1]).toLocalDate(),
                    column[2] == null ? null : ((Time) column[2]).toLocalTime(),
                    ((Number) column[3]).intValue(),
                    ((Number) column[4]).intValue(),
                    (Boolean) column[5],
                    (Boolean) column[6],
                    grounds((String) column[7]),
                    false,
                    null));
        }
        return cases;
    }

    static List<WatchGround> grounds(String listed) {
        return listed == null
                ? List.of()
                : Stream.of(listed.split(","))
                        .map(WatchGround::valueOf)
                        .sorted()
                        .toList();
    }

    /** A case that is listed by hand, with the largest visit or most signatures ever, and its visits so far. */
    CaseLine chosen(MatterCode matter, LocalDate to, String situation) {
        Object[] column = (Object[]) em.createNativeQuery("""
                        select (select coalesce(max(v.people), 0) from visit v
                                 where v.matter_code = ?1 and v.book = 'OPEN' and v.visited_on <= ?2 and v.stage <> 'VOIDED'),
                               (select coalesce(max(p.signatures), 0) from petition p
                                 where p.matter_code = ?1 and p.book = 'OPEN' and p.received_on <= ?2 and p.stage <> 'VOIDED'),
                               (select count(*) from visit v where v.matter_code = ?1 and v.book = 'OPEN' and v.visited_on <= ?2
                                   and v.split_from is null and v.stage <> 'VOIDED')""")
                .setParameter(1, matter.value())
                .setParameter(2, Date.valueOf(to))
                .getSingleResult();
        return new CaseLine(
                0,
                matter,
                null,
                null,
                null,
                Math.max(((Number) column[0]).intValue(), ((Number) column[1]).intValue()),
                ((Number) column[2]).intValue(),
                false,
                true,
                List.of(),
                true,
                situation);
    }

    private List<?> asked(String sql, UnitCode unit, LocalDate from, LocalDate to) {
        return em.createNativeQuery(sql)
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
    }
}
