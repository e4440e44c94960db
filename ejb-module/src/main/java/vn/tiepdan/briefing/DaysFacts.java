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
            union all select 'SHIFTS', count(*) from shift
            union all select 'SHIFTS_HELD', count(checked_in_at) from shift
            union all select 'CONCLUSIONS_DONE', count(*) filter (where done_on between ?2 and ?3) from concluded
            union all select 'CONCLUSIONS_OVERDUE', count(*) filter (where due_on < ?3 and (done_on is null or done_on > ?3)) from concluded
            union all select 'WAIT_AVERAGE', coalesce(round(avg(minutes)), 0) from waited
            union all select 'WAIT_LONGEST', coalesce(round(max(minutes)), 0) from waited""";

    /** Cases that five people or more came with, or signed for, in these days; and groups that came without a case. */
    private static final String LARGE = """
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
            )
            select m.code, cast(null as date), cast(null as time), n.people,
                   (select count(*) from visit w where w.matter_code = m.code and w.book = 'OPEN' and w.visited_on <= ?3
                       and w.split_from is null and w.stage <> 'VOIDED')
              from many n join matter m on m.code = n.matter_code
             where not m.confidential and m.code not in (select code from hidden)
            union all
            select null, visited_on, time_in, people, 1 from open_visit where matter_code is null
             order by 4 desc, 1, 2, 3""";

    @PersistenceContext
    EntityManager em;

    @Inject
    OccasionRegister occasions;

    /** The whole of the subject's days, and of a closing report each stage of its event. */
    List<ReportSpan> of(ReportSubject subject, LocalDate today) {
        List<ReportSpan> spans = new ArrayList<>();
        spans.add(new ReportSpan(
                0, null, 0, subject.from(), subject.to(), count(subject.unit(), subject.from(), subject.to())));
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
                            count(subject.unit(), stage.from(), stage.to())));
                }
            }
        }
        return spans;
    }

    Map<FactName, Long> count(UnitCode unit, LocalDate from, LocalDate to) {
        Map<FactName, Long> numbers = new EnumMap<>(FactName.class);
        for (Object line : asked(COUNT, unit, from, to)) {
            Object[] column = (Object[]) line;
            numbers.put(FactName.valueOf((String) column[0]), ((Number) column[1]).longValue());
        }
        return numbers;
    }

    List<CaseLine> large(UnitCode unit, LocalDate from, LocalDate to) {
        List<CaseLine> cases = new ArrayList<>();
        for (Object line : asked(LARGE, unit, from, to)) {
            Object[] column = (Object[]) line;
            cases.add(new CaseLine(
                    cases.size() + 1,
                    column[0] == null ? null : new MatterCode((String) column[0]),
                    null,
                    column[1] == null ? null : ((Date) column[1]).toLocalDate(),
                    column[2] == null ? null : ((Time) column[2]).toLocalTime(),
                    ((Number) column[3]).intValue(),
                    ((Number) column[4]).intValue(),
                    true,
                    false,
                    null));
        }
        return cases;
    }

    /** The numbers of a case that is listed by hand: the largest visit or most signatures ever, and its visits so far. */
    CaseLine chosen(MatterCode matter, LocalDate to, boolean large, String situation) {
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
                large,
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
