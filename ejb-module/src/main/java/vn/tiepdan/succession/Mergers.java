package vn.tiepdan.succession;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All handovers, as a collection, and what they move. */
@Repository
class Mergers {

    /** The unit that ends with all that ever stood below it: {@code ?1}. */
    private static final String FAMILY = """
            with recursive family(code) as (
                select cast(?1 as varchar)
                union
                select p.unit_code from family f join unit_parent p on p.parent_code = f.code
            )
            """;

    private static final String OPEN_PETITION =
            "p.stage in ('RECEIVED', 'CLASSIFIED', 'NEEDS_SUPPLEMENT', 'PROPOSED', 'ACCEPTED', 'REFERRED')";

    private static final String OPEN_TASK =
            "t.state in ('ASSIGNED', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED')";

    /** Of the open book and of nothing that is hidden from somebody: what is under seal changes no number. */
    private static final String COUNT = FAMILY + """
            , hidden as materialized (select code from concern_reach)
            select 'PETITIONS', count(*) from petition p
             where p.holder_code = ?1 and p.book = 'OPEN' and p.intake_code not in (select code from hidden) and\s""" + OPEN_PETITION + """

            union all select 'VISITS', count(*) from visit v
             where v.unit_code = ?1 and v.book = 'OPEN' and v.stage in ('RECEIVED', 'CLASSIFIED') and v.intake_code not in (select code from hidden)
            union all select 'CASES', count(*) from matter m
             where m.unit_code = ?1 and m.closed_on is null and m.merged_into is null and not m.confidential and m.code not in (select code from hidden)
            union all select 'CLOCKS', count(*) from deadline_clock c
             where c.unit_code = ?1 and c.stopped_on is null and c.voided_on is null and c.subject_code not in (select code from hidden)
               and (exists (select 1 from petition p where c.subject_kind = 'PETITION' and p.intake_code = c.subject_code and p.book = 'OPEN')
                    or exists (select 1 from visit v where c.subject_kind = 'VISIT' and v.intake_code = c.subject_code and v.book = 'OPEN'))
            union all select 'TASKS', count(*) from task t
             where (t.unit_code = ?1 or t.lead_unit in (select code from family))
               and (t.origin_code is null or t.origin_code not in (select code from hidden)) and\s""" + OPEN_TASK + """

            union all select 'SESSIONS', count(*) from reception_session s where s.unit_code = ?1 and s.on_day >= ?2 and s.state = 'SCHEDULED'
            union all select 'SHIFTS', count(*) from duty_shift d where d.unit_code = ?1 and d.on_day >= ?2
            union all select 'CONCLUSIONS', count(*) from conclusion_task t join conclusion_notice n on n.id = t.notice_id
             where n.unit_code = ?1 and n.issued_on is not null and t.done_on is null
               and (t.visit_code is null or exists (select 1 from visit v where v.intake_code = t.visit_code and v.book = 'OPEN'
                        and v.intake_code not in (select code from hidden)))""";

    private static final String ROW = """
            select m.code, m.version, m.from_code, f.name_vi, m.to_code, t.name_vi, m.effective_on, m.basis, m.state, p.full_name, m.prepared_on,
                   o.full_name, m.out_signed_at, i.full_name, m.in_signed_at, d.full_name, m.moved_at, m.cancel_reason, m.id
              from merger m join unit f on f.code = m.from_code join unit t on t.code = m.to_code join officer p on p.code = m.prepared_by
                   left join officer o on o.code = m.out_signed_by left join officer i on i.code = m.in_signed_by
                   left join officer d on d.code = m.moved_by
             where (m.from_code = any (string_to_array(?1, ',')) or m.to_code = any (string_to_array(?1, ',')))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    void add(Merger merger) {
        em.persist(merger);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Whether the unit goes somewhere already; whoever prepares that at the same time waits. */
    boolean isPreparedFor(UnitCode from) {
        numbering.inTurn("merger " + from);
        return em.createQuery(
                                "select count(m) from Merger m where m.from = :from and m.state <> vn.tiepdan.succession.MergerState.CANCELLED",
                                Long.class)
                        .setParameter("from", from)
                        .getSingleResult()
                > 0;
    }

    MergerCode next(UnitCode from, LocalDate day) {
        long before = em.createQuery(
                        "select count(m) from Merger m where m.from = :from and m.effectiveOn = :day", Long.class)
                .setParameter("from", from)
                .setParameter("day", day)
                .getSingleResult();
        return MergerCode.of(from, day, before);
    }

    /** A handover of one of these units, on the version seen. */
    Merger asSeen(MergerCode code, int seenVersion, Collection<UnitCode> units) {
        Merger merger = em.createQuery("select m from Merger m where m.code = :code", Merger.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(found -> units.contains(found.from()) || units.contains(found.to()))
                .findFirst()
                .orElseThrow(() -> new NotFound("succession.not-found", code));
        if (merger.version() != seenVersion) {
            throw new Stale("succession.stale", code);
        }
        return merger;
    }

    List<MergerRow> find(Collection<UnitCode> units) {
        List<?> found = em.createNativeQuery(ROW + " order by m.effective_on desc, m.id desc")
                .setParameter(1, listed(units))
                .getResultList();
        return found.stream().map(line -> row((Object[]) line)).toList();
    }

    MergerRow row(MergerCode code, Collection<UnitCode> units) {
        List<?> found = em.createNativeQuery(ROW + " and m.code = ?2")
                .setParameter(1, listed(units))
                .setParameter(2, code.value())
                .getResultList();
        return found.stream()
                .findFirst()
                .map(line -> row((Object[]) line))
                .orElseThrow(() -> new NotFound("succession.not-found", code));
    }

    /** What is open of the unit; of schedules, from that day on. */
    Map<WorkKind, Long> count(UnitCode from, LocalDate effectiveOn) {
        Map<WorkKind, Long> open = new EnumMap<>(WorkKind.class);
        for (Object line : em.createNativeQuery(COUNT)
                .setParameter(1, from.value())
                .setParameter(2, Date.valueOf(effectiveOn))
                .getResultList()) {
            Object[] column = (Object[]) line;
            open.put(WorkKind.valueOf((String) column[0]), ((Number) column[1]).longValue());
        }
        return open;
    }

    void keep(Merger merger, String moment, Map<WorkKind, Long> numbers) {
        numbers.forEach((kind, number) -> em.createNativeQuery(
                        "insert into merger_count (merger_id, moment, kind, number) values (?1, ?2, ?3, ?4)")
                .setParameter(1, merger.id())
                .setParameter(2, moment)
                .setParameter(3, kind.name())
                .setParameter(4, number)
                .executeUpdate());
    }

    /**
     * Gives the successor what is open: who holds a petition, in whichever book; sessions and shifts from the day on; tasks given or led.
     * Whoever worked on a petition and holds no role at the successor works on it no more. Records keep their codes, books and places.
     */
    void move(Merger merger) {
        String from = merger.from().value();
        String to = merger.to().value();
        Date day = Date.valueOf(merger.effectiveOn());
        em.flush();
        em.createNativeQuery(
                        "update petition p set holder_code = ?2, version = version + 1 where p.holder_code = ?1 and "
                                + OPEN_PETITION)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        em.createNativeQuery(FAMILY + """
                        update petition p set assignee = null, assigned_on = null, version = version + 1
                         where p.holder_code = ?1 and p.unit_code <> ?1 and p.assignee is not null and\s""" + OPEN_PETITION + """

                           and not exists (select 1 from role_grant g where g.officer_code = p.assignee and g.unit_code in (select code from family)
                                and g.valid_from <= ?2 and (g.valid_to is null or g.valid_to >= ?2) and g.revoked_at is null and not g.pending)""")
                .setParameter(1, to)
                .setParameter(2, day)
                .executeUpdate();
        em.createNativeQuery("""
                        update reception_session s set unit_code = ?2, place_code = null, version = version + 1,
                               body_code = case when s.body_code = ?1 then ?2 else coalesce((select n.successor_code from unit_succession n
                                   where n.unit_code = s.body_code order by n.successor_code limit 1), ?2) end
                         where s.unit_code = ?1 and s.on_day >= ?3 and s.state = 'SCHEDULED'""")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, day)
                .executeUpdate();
        em.createNativeQuery("""
                        update duty_swap w set unit_code = ?2, version = version + 1
                         where w.unit_code = ?1 and w.stage in ('ASKED', 'ACCEPTED')
                           and exists (select 1 from duty_shift d where d.id = w.shift_id and d.on_day >= ?3)""")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, day)
                .executeUpdate();
        em.createNativeQuery(
                        "update duty_shift d set unit_code = ?2, version = version + 1 where d.unit_code = ?1 and d.on_day >= ?3")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, day)
                .executeUpdate();
        em.createNativeQuery(FAMILY + """
                        update task t set version = version + 1, unit_code = case when t.unit_code = ?1 then ?2 else t.unit_code end,
                               lead_unit = case when t.lead_unit in (select code from family) then coalesce((select n.successor_code
                                   from unit_succession n where n.unit_code = t.lead_unit order by n.successor_code limit 1), ?2) else t.lead_unit end
                         where (t.unit_code = ?1 or t.lead_unit in (select code from family)) and\s""" + OPEN_TASK)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        em.clear();
    }

    static String listed(Collection<UnitCode> units) {
        return String.join(",", units.stream().map(UnitCode::value).toList());
    }

    private MergerRow row(Object[] column) {
        long id = ((Number) column[18]).longValue();
        return new MergerRow(
                new MergerCode((String) column[0]),
                ((Number) column[1]).intValue(),
                new UnitCode((String) column[2]),
                (String) column[3],
                new UnitCode((String) column[4]),
                (String) column[5],
                ((Date) column[6]).toLocalDate(),
                (String) column[7],
                MergerState.valueOf((String) column[8]),
                (String) column[9],
                ((Date) column[10]).toLocalDate(),
                (String) column[11],
                instant(column[12]),
                (String) column[13],
                instant(column[14]),
                (String) column[15],
                instant(column[16]),
                (String) column[17],
                numbers(id, "OUT"),
                numbers(id, "IN"),
                numbers(id, "MOVED"));
    }

    private Map<WorkKind, Long> numbers(long id, String moment) {
        Map<WorkKind, Long> numbers = new EnumMap<>(WorkKind.class);
        Query query = em.createNativeQuery("select kind, number from merger_count where merger_id = ?1 and moment = ?2")
                .setParameter(1, id)
                .setParameter(2, moment);
        for (Object line : query.getResultList()) {
            Object[] column = (Object[]) line;
            numbers.put(WorkKind.valueOf((String) column[0]), ((Number) column[1]).longValue());
        }
        return numbers;
    }

    private static Instant instant(Object column) {
        return column == null
                ? null
                : column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }
}
