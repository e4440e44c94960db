package vn.tiepdan.warning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All alarms with their measure, the residential groups, and what a computation reads and leaves behind, as one collection. */
@Repository
class Warnings {

    /**
     * What is counted: open visits and petitions that stand, each once. What is not classified or lies under seal is not; what is
     * about an officer of ours is not either, since he must not learn of it by a number.
     */
    private static final String RECORDS = """
            select r.came_on, r.field, r.content, r.title, r.address, r.party, r.people, r.matter_code, r.higher, r.intake_code
              from (select v.visited_on as came_on, coalesce(v.field, m.field, 'OTHER') as field, v.content, m.title, c.address,
                           coalesce(c.code, v.intake_code) as party, v.people, v.matter_code, false as higher, v.intake_code
                      from visit v left join matter m on m.code = v.matter_code
                           left join lateral (select z.code, z.address from visit_person w join citizen z on z.code = w.citizen_code
                                               where w.visit_id = v.id order by w.id limit 1) c on true
                     where v.unit_code = ?1 and v.book = 'OPEN' and v.stage not in ('VOIDED', 'SPLIT')
                       and v.visited_on between ?2 and ?3
                    union all
                    select p.received_on, coalesce(p.field, m.field, 'OTHER'), p.summary, m.title, c.address,
                           coalesce(c.code, p.intake_code), greatest(p.signatures, 1), p.matter_code,
                           p.source in ('FORWARDED', 'DEPUTY', 'PRESS') or p.bypass_cause is not null, p.intake_code
                      from petition p left join matter m on m.code = p.matter_code
                           left join citizen c on c.code = p.author_citizen
                     where p.unit_code = ?1 and p.book = 'OPEN' and p.stage not in ('VOIDED', 'SPLIT') and p.visit_code is null
                       and p.received_on between ?2 and ?3) r
             where r.intake_code <> all (array(select code from concern_reach))
             order by r.came_on, r.intake_code""";

    /** How many calendar days the oldest open deadline of each open case of the unit is past. */
    private static final String OVERDUE = """
            select r.matter_code, max(?2 - k.due_on)
              from (select intake_code, matter_code from visit where unit_code = ?1 and matter_code is not null and book = 'OPEN'
                    union all
                    select intake_code, matter_code from petition where unit_code = ?1 and matter_code is not null and book = 'OPEN') r
              join deadline_clock k on k.subject_code = r.intake_code
             where k.stopped_on is null and k.voided_on is null and k.suspended_on is null and k.due_on < ?2
             group by 1""";

    private static final String CASES = """
            select m.code, m.title, m.field from matter m
             where m.unit_code = ?1 and not m.confidential and m.closed_on is null and m.merged_into is null
               and m.code <> all (array(select code from concern_reach))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Whoever computes or decides for the ward at the same time waits. */
    void inTurn(UnitCode unit) {
        numbering.inTurn("warning " + unit);
    }

    /** The wards that stand on that day. */
    List<UnitCode> wards(LocalDate day) {
        List<?> found =
                em.createNativeQuery("""
                        select u.code from unit u where u.kind = 'WARD' and u.valid_from <= ?1
                           and (u.valid_to is null or u.valid_to >= ?1) order by u.code""").setParameter(1, Date.valueOf(day)).getResultList();
        return found.stream().map(code -> new UnitCode((String) code)).toList();
    }

    boolean ranOn(UnitCode unit, LocalDate day) {
        return ((Number) em.createNativeQuery("select count(*) from warning_run where unit_code = ?1 and on_day = ?2")
                                .setParameter(1, unit.value())
                                .setParameter(2, Date.valueOf(day))
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    WarningMeasure measure(UnitCode unit) {
        WarningRule rule = em.find(WarningRule.class, unit.value());
        return rule == null ? WarningMeasure.delivered(unit) : rule.measure();
    }

    Optional<WarningRule> rule(UnitCode unit) {
        return Optional.ofNullable(em.find(WarningRule.class, unit.value()));
    }

    List<ResidentialGroup> groups(UnitCode unit) {
        return em.createQuery(
                        "select g from ResidentialGroup g where g.unit = :unit order by g.row, g.column, g.id",
                        ResidentialGroup.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    ResidentialGroup group(String code) {
        return em.createQuery("select g from ResidentialGroup g where g.code = :code", ResidentialGroup.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("warning.group.not-found", code));
    }

    Alarm alarm(String code) {
        return em.createQuery("select a from Alarm a where a.code = :code", Alarm.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("warning.alarm.not-found", code));
    }

    /** The alarms of the ward that are open, and those that ended on that day or later. */
    List<Alarm> alarmsSince(UnitCode unit, LocalDate endedFrom) {
        return em.createQuery(
                        "select a from Alarm a where a.unit = :unit and (a.endedOn is null or a.endedOn >= :from) order by a.id",
                        Alarm.class)
                .setParameter("unit", unit)
                .setParameter("from", endedFrom)
                .getResultList();
    }

    /** The alarms of all wards that nobody has taken up. */
    List<Alarm> untaken() {
        return em.createQuery(
                        "select a from Alarm a where a.state = vn.tiepdan.warning.AlarmState.RAISED order by a.id",
                        Alarm.class)
                .getResultList();
    }

    /** The next code of an alarm of the ward in the year; asked in turn. */
    String nextAlarm(UnitCode unit, int year) {
        String stem = "CB-" + unit + "-" + year + "-";
        long known = em.createQuery("select count(a) from Alarm a where a.code like :stem", Long.class)
                .setParameter("stem", stem + "%")
                .getSingleResult();
        return stem + String.format("%04d", known + 1);
    }

    /** Notes what the day's computation saw of the alarm; a second one of the day replaces the first. */
    void read(Alarm alarm, LocalDate day, Surge surge, AlarmLevel level) {
        em.createNativeQuery("""
                        insert into alarm_reading (alarm_id, on_day, level, window_days, arrivals, people, expected, chance)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        on conflict on constraint alarm_reading_pk do update set level = excluded.level,
                            window_days = excluded.window_days, arrivals = excluded.arrivals, people = excluded.people,
                            expected = excluded.expected, chance = excluded.chance""")
                .setParameter(1, alarm.id())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, level.name())
                .setParameter(4, surge.days())
                .setParameter(5, surge.arrivals())
                .setParameter(6, surge.people())
                .setParameter(7, surge.expected())
                .setParameter(8, surge.chance())
                .executeUpdate();
    }

    /** Calls a step to the alarm; whether it had not been called before. */
    boolean call(Alarm alarm, AlarmStep step, Instant at) {
        return em.createNativeQuery("""
                                insert into alarm_call (alarm_id, step, level, called_at) values (?1, ?2, ?3, ?4)
                                on conflict on constraint alarm_call_pk do nothing""")
                        .setParameter(1, alarm.id())
                        .setParameter(2, step.name())
                        .setParameter(3, alarm.level().name())
                        .setParameter(4, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** The first day of which there is a record at all; null for none. */
    LocalDate firstRecord(UnitCode unit) {
        Object found = em.createNativeQuery("""
                        select least((select min(visited_on) from visit where unit_code = ?1),
                                     (select min(received_on) from petition where unit_code = ?1))""").setParameter(1, unit.value()).getSingleResult();
        return found == null ? null : ((Date) found).toLocalDate();
    }

    /** What came in these days, oldest first. */
    List<Came> came(UnitCode unit, LocalDate from, LocalDate to) {
        List<?> found = em.createNativeQuery(RECORDS)
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new Came(
                        ((Date) column[0]).toLocalDate(),
                        SubjectField.valueOf((String) column[1]),
                        (String) column[2],
                        (String) column[3],
                        (String) column[4],
                        (String) column[5],
                        ((Number) column[6]).intValue(),
                        (String) column[7],
                        (Boolean) column[8]))
                .toList();
    }

    /** The open cases of the ward that are neither under seal nor about an officer of ours: code, title, subject. */
    List<Object[]> openCases(UnitCode unit) {
        List<?> found =
                em.createNativeQuery(CASES).setParameter(1, unit.value()).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    Map<String, Integer> overdueDays(UnitCode unit, LocalDate today) {
        List<?> found = em.createNativeQuery(OVERDUE)
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(today))
                .getResultList();
        Map<String, Integer> days = new TreeMap<>();
        found.stream()
                .map(Object[].class::cast)
                .forEach(column -> days.put((String) column[0], ((Number) column[1]).intValue()));
        return days;
    }

    void forgetHeatAndScores(UnitCode unit) {
        em.createNativeQuery("delete from place_heat where unit_code = ?1")
                .setParameter(1, unit.value())
                .executeUpdate();
        em.createNativeQuery("delete from case_score where unit_code = ?1")
                .setParameter(1, unit.value())
                .executeUpdate();
    }

    void heat(
            ResidentialGroup group,
            LocalDate until,
            int days,
            int arrivals,
            int earlier,
            int people,
            SubjectField top) {
        em.createNativeQuery("""
                        insert into place_heat (group_id, unit_code, until_day, days, arrivals, earlier, people, top_field)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as varchar))""")
                .setParameter(1, group.id())
                .setParameter(2, group.unit().value())
                .setParameter(3, Date.valueOf(until))
                .setParameter(4, days)
                .setParameter(5, arrivals)
                .setParameter(6, earlier)
                .setParameter(7, people)
                .setParameter(8, top == null ? null : top.name())
                .executeUpdate();
    }

    void score(String matter, UnitCode unit, LocalDate day, CaseFacts facts) {
        em.createNativeQuery("""
                        insert into case_score (matter_code, unit_code, on_day, people, visits, higher, overdue_days, alike, points)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, matter)
                .setParameter(2, unit.value())
                .setParameter(3, Date.valueOf(day))
                .setParameter(4, facts.people())
                .setParameter(5, facts.visits())
                .setParameter(6, facts.higher())
                .setParameter(7, facts.overdueDays())
                .setParameter(8, facts.alike())
                .setParameter(9, facts.points())
                .executeUpdate();
    }

    void ran(UnitCode unit, RunRow run, OfficerCode by) {
        em.createNativeQuery("""
                        insert into warning_run (id, unit_code, on_day, ran_at, ran_by, signs, placed, cells, chance_limit, learning)
                        values (nextval('warning_run_seq'), ?1, ?2, ?3, cast(?4 as varchar), ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(run.day()))
                .setParameter(3, run.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, by == null ? null : by.value())
                .setParameter(5, run.signs())
                .setParameter(6, run.placed())
                .setParameter(7, run.cells())
                .setParameter(8, run.chanceLimit())
                .setParameter(9, run.learning())
                .executeUpdate();
    }

    /**
     * A visit or petition as it is read.
     *
     * @param title of its case; null where it belongs to none
     * @param higher whether it came from a higher level, a deputy or the press, or went over the competent level
     */
    record Came(
            LocalDate day,
            SubjectField field,
            String content,
            String title,
            String address,
            String party,
            int people,
            String matter,
            boolean higher) {}
}
