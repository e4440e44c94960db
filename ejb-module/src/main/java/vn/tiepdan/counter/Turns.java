package vn.tiepdan.counter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All turns of all queues, as one collection. The only class that loads or adds one. */
@Repository
class Turns {

    /** A turn holds numbers only: it is seen like the open papers of its ward. */
    static final String VISIBLE = "t.unit in :openUnits";

    /** Who is called before whom: precedence, then who was not called in vain, then the number. */
    static final String ORDER = "precedence desc, missed, number";

    private static final String WAITING =
            " from turn where unit_code = ?1 and place = ?2 and on_day = ?3 and stage = 'CHECKED_IN' order by " + ORDER;

    private static final String MINUTES = "extract(epoch from %s - t.arrived_at) / 60";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    /** Written at once, so that the next number sees it. */
    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** The next number of that ward, place and day; whoever asks at the same time waits, so that none is given twice or left out. */
    int nextNumber(UnitCode unit, ReceptionPlace place, LocalDate day) {
        numbering.inTurn("turn|" + unit + "|" + place + "|" + day);
        return 1
                + ((Number) ofDay(
                                        "select coalesce(max(number), 0) from turn where unit_code = ?1 and place = ?2 and on_day = ?3",
                                        unit,
                                        place,
                                        day)
                                .getSingleResult())
                        .intValue();
    }

    /** The turn, held against others who act on it at the same time. */
    Turn held(TurnCode code, Collection<UnitCode> open) {
        return em.createQuery("select t from Turn t where t.code = :code and " + VISIBLE, Turn.class)
                .setParameter("code", code)
                .setParameter("openUnits", open)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("counter.turn.not-found", code));
    }

    Turn withCode(TurnCode code, Collection<UnitCode> open) {
        return em.createQuery("select t from Turn t where t.code = :code and " + VISIBLE, Turn.class)
                .setParameter("code", code)
                .setParameter("openUnits", open)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("counter.turn.not-found", code));
    }

    /** Whoever is to be called next and is not being called by somebody else just now. */
    Optional<Turn> next(UnitCode unit, ReceptionPlace place, LocalDate day) {
        List<?> found = ofDay("select id" + WAITING + " limit 1 for update skip locked", unit, place, day)
                .getResultList();
        return found.stream().findFirst().map(id -> em.find(Turn.class, ((Number) id).longValue()));
    }

    /** The number that sits at the window. */
    Optional<Integer> atWindow(UnitCode unit, ReceptionPlace place, LocalDate day, Integer window) {
        return em.createQuery("""
                        select t.number from Turn t where t.unit = :unit and t.place = :place and t.day = :day and t.window = :window
                           and t.stage in (vn.tiepdan.counter.TurnStage.SCREENING, vn.tiepdan.counter.TurnStage.IN_RECEPTION)""", Integer.class)
                .setParameter("unit", unit)
                .setParameter("place", place)
                .setParameter("day", day)
                .setParameter("window", window)
                .getResultStream()
                .findFirst();
    }

    /** The waiting ones in the order of their call. */
    List<Turn> waiting(UnitCode unit, ReceptionPlace place, LocalDate day) {
        return em.createQuery("""
                        select t from Turn t where t.unit = :unit and t.place = :place and t.day = :day
                           and t.stage = vn.tiepdan.counter.TurnStage.CHECKED_IN
                         order by t.precedence desc, t.missed, t.number""", Turn.class)
                .setParameter("unit", unit)
                .setParameter("place", place)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those who were called and are not done, the one called last first. */
    List<Turn> called(UnitCode unit, ReceptionPlace place, LocalDate day) {
        return em.createQuery("""
                        select t from Turn t where t.unit = :unit and t.place = :place and t.day = :day
                           and t.stage in (vn.tiepdan.counter.TurnStage.SCREENING, vn.tiepdan.counter.TurnStage.IN_RECEPTION,
                                           vn.tiepdan.counter.TurnStage.WAITING_REPRESENTATIVES)
                         order by t.calledAt desc, t.number desc""", Turn.class)
                .setParameter("unit", unit)
                .setParameter("place", place)
                .setParameter("day", day)
                .getResultList();
    }

    /** The turn the officer has at his window; else the group of his that chooses representatives. */
    Optional<Turn> inHand(UnitCode unit, ReceptionPlace place, LocalDate day, OfficerCode officer) {
        List<Turn> mine = called(unit, place, day).stream()
                .filter(turn -> officer.equals(turn.calledBy()))
                .toList();
        return mine.stream()
                .filter(turn -> turn.stage().isAtWindow())
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }

    /** The window to which the officer called last on that day. */
    Optional<Integer> lastWindow(UnitCode unit, ReceptionPlace place, LocalDate day, OfficerCode officer) {
        return em.createQuery("""
                        select t.window from Turn t where t.unit = :unit and t.place = :place and t.day = :day and t.calledBy = :officer
                         order by t.calledAt desc""", Integer.class)
                .setParameter("unit", unit)
                .setParameter("place", place)
                .setParameter("day", day)
                .setParameter("officer", officer)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many are called before the one with this number; 0 when it does not wait. */
    int before(UnitCode unit, ReceptionPlace place, LocalDate day, int number) {
        List<Integer> order =
                waiting(unit, place, day).stream().map(Turn::number).toList();
        return Math.max(0, order.indexOf(number));
    }

    /** The code under which the visit came in, which it keeps. */
    VisitCode intakeOf(VisitCode visit) {
        return new VisitCode((String) em.createNativeQuery("select intake_code from visit where code = ?1")
                .setParameter(1, visit.value())
                .getSingleResult());
    }

    int limit(UnitCode unit) {
        return storedLimit(unit).map(WaitLimit::minutes).orElse(WaitLimit.USUAL);
    }

    /** 0 while the ward has said nothing. */
    int limitVersion(UnitCode unit) {
        return storedLimit(unit).map(WaitLimit::version).orElse(0);
    }

    void limitInTurn(UnitCode unit) {
        numbering.inTurn("wait limit " + unit);
    }

    Optional<WaitLimit> storedLimit(UnitCode unit) {
        return Optional.ofNullable(em.find(WaitLimit.class, unit.value()));
    }

    /** The minutes that those called on the day waited on average; null when nobody was called. */
    Integer average(UnitCode unit, ReceptionPlace place, LocalDate day) {
        return whole(ofDay(
                        "select avg(" + MINUTES.formatted("t.called_at")
                                + ") from turn t where t.unit_code = ?1 and t.place = ?2 and t.on_day = ?3 and t.called_at is not null",
                        unit,
                        place,
                        day)
                .getSingleResult());
    }

    /** How many wait in the ward on the day as long as that or longer, and how long the longest of them does; at all its places. */
    Object[] waitingSince(UnitCode unit, LocalDate day, Instant now, int minutes) {
        return (Object[]) em.createNativeQuery("""
                        select count(*), coalesce(max(extract(epoch from cast(?3 as timestamptz) - arrived_at) / 60), 0) from turn
                         where unit_code = ?1 and on_day = ?2 and stage = 'CHECKED_IN'
                           and arrived_at <= cast(?3 as timestamptz) - make_interval(mins => ?4)""")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, now.toString())
                .setParameter(4, minutes)
                .getSingleResult();
    }

    /** Of the answers only those of the open book: nothing told to the whole ward tells when somebody who denounces was answered. */
    Waits waits(UnitCode unit, LocalDate from, LocalDate to, int limit) {
        String called = MINUTES.formatted("t.called_at");
        String answered = "greatest(0, " + MINUTES.formatted("d.done") + ")";
        Object[] found = (Object[])
                em.createNativeQuery("select count(t.called_at), count(*) filter (where t.stage = 'ABANDONED'),"
                                + " count(*) filter (where " + called + " >= ?4),"
                                + " percentile_cont(0.5) within group (order by " + called + "), max(" + called + "),"
                                + " count(d.done), percentile_cont(0.5) within group (order by case when d.done is not null then "
                                + answered
                                + " end), max(case when d.done is not null then " + answered + " end)" + """
                          from turn t left join lateral (
                               select case when v.time_out is not null then (v.visited_on + v.time_out) at time zone 'Asia/Ho_Chi_Minh'
                                           when exists (select 1 from visit_reply r where r.visit_id = v.id and r.given_on = t.on_day)
                                               then t.ended_at end as done
                                 from visit v where v.intake_code = t.visit_code and v.book = 'OPEN') d on true
                         where t.unit_code = ?1 and t.on_day between ?2 and ?3""")
                        .setParameter(1, unit.value())
                        .setParameter(2, Date.valueOf(from))
                        .setParameter(3, Date.valueOf(to))
                        .setParameter(4, limit)
                        .getSingleResult();
        return new Waits(
                whole(found[0]),
                whole(found[1]),
                whole(found[2]),
                whole(found[3]),
                whole(found[4]),
                whole(found[5]),
                whole(found[6]),
                whole(found[7]));
    }

    private Query ofDay(String sql, UnitCode unit, ReceptionPlace place, LocalDate day) {
        return em.createNativeQuery(sql)
                .setParameter(1, unit.value())
                .setParameter(2, place.name())
                .setParameter(3, Date.valueOf(day));
    }

    private static Integer whole(Object number) {
        return number == null ? null : (int) Math.round(((Number) number).doubleValue());
    }
}
