package vn.tiepdan.schedule;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All reception sessions, duty shifts and leaders' orders, as one collection: the schedules of all units. */
@Repository
class Schedules {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    /** Written at once: duty rests on the days of an order by foreign key. */
    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    /** The next code of that day; whoever asks at the same time waits. */
    SessionCode nextSession(UnitCode unit, LocalDate day) {
        String stem = "LT-" + unit + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new SessionCode(stem + "-"
                + next(
                        stem,
                        "select count(s) from ReceptionSession s where s.unit = :unit and s.day = :day",
                        unit,
                        day));
    }

    OrderCode nextOrder(UnitCode unit, LocalDate day) {
        String stem = "YC-" + unit + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new OrderCode(stem + "-"
                + next(
                        stem,
                        "select count(o) from LeaderOrder o where o.unit = :unit and o.orderedOn = :day",
                        unit,
                        day));
    }

    private long next(String stem, String counting, UnitCode unit, LocalDate day) {
        numbering.inTurn(stem);
        return 1
                + em.createQuery(counting, Long.class)
                        .setParameter("unit", unit)
                        .setParameter("day", day)
                        .getSingleResult();
    }

    ReceptionSession session(SessionCode code, Collection<UnitCode> units) {
        return find(code, units).orElseThrow(() -> new NotFound("schedule.session.not-found", code));
    }

    Optional<ReceptionSession> find(SessionCode code, Collection<UnitCode> units) {
        return em.createQuery(
                        "select s from ReceptionSession s where s.code = :code and s.unit in :units",
                        ReceptionSession.class)
                .setParameter("code", code)
                .setParameter("units", units)
                .getResultStream()
                .findFirst();
    }

    ReceptionSession session(SessionCode code) {
        return em.createQuery("select s from ReceptionSession s where s.code = :code", ReceptionSession.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("schedule.session.not-found", code));
    }

    DutyShift shift(long number) {
        DutyShift shift = em.find(DutyShift.class, number);
        if (shift == null) {
            throw new NotFound("schedule.duty.not-found");
        }
        return shift;
    }

    void write() {
        em.flush();
    }

    LeaderOrder order(OrderCode code) {
        return em.createQuery("select o from LeaderOrder o where o.code = :code", LeaderOrder.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("schedule.order.not-found", code));
    }

    boolean presidesElsewhere(OfficerCode officer, LocalDate day, DayPart part) {
        return presided(officer, day).anyMatch(session -> part.clashesWith(session.part()));
    }

    /** Whether the officer presides at that time anywhere but at this kind of place. */
    boolean presidesAwayFrom(ReceptionPlace place, OfficerCode officer, LocalDate day, DayPart part) {
        return presided(officer, day).anyMatch(session -> part.clashesWith(session.part()) && session.place() != place);
    }

    private Stream<ReceptionSession> presided(OfficerCode officer, LocalDate day) {
        return em.createQuery("""
                        select s from ReceptionSession s where s.presiding = :officer and s.day = :day
                           and s.state = vn.tiepdan.schedule.SessionState.SCHEDULED""", ReceptionSession.class)
                .setParameter("officer", officer)
                .setParameter("day", day)
                .getResultStream();
    }

    /** Whether the officer is on duty at that time anywhere but at this kind of place. */
    boolean isOnDutyAwayFrom(ReceptionPlace place, OfficerCode officer, LocalDate day, DayPart part) {
        return em.createQuery("select d from DutyShift d where d.officer = :officer and d.day = :day", DutyShift.class)
                .setParameter("officer", officer)
                .setParameter("day", day)
                .getResultStream()
                .anyMatch(shift -> part.clashesWith(shift.part()) && shift.place() != place);
    }

    boolean isOnDuty(OfficerCode officer, LocalDate day, DayPart part) {
        return em.createQuery(
                        "select d.part from DutyShift d where d.officer = :officer and d.day = :day", DayPart.class)
                .setParameter("officer", officer)
                .setParameter("day", day)
                .getResultStream()
                .anyMatch(part::clashesWith);
    }

    boolean isEmpty(UnitCode unit) {
        return em.createQuery("select count(d) from DutyShift d where d.unit = :unit", Long.class)
                        .setParameter("unit", unit)
                        .getSingleResult()
                == 0;
    }

    List<SessionRow> sessions(UnitCode unit, LocalDate from, LocalDate to, LocalDate today) {
        return em.createQuery("""
                        select s, b.nameVi, o.fullName from ReceptionSession s, Unit b, Officer o
                         where b.code = s.body and o.code = s.presiding and s.unit = :unit and s.day between :from and :to
                         order by s.day, s.code""", Object[].class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(found -> ((ReceptionSession) found[0]).row((String) found[1], (String) found[2], today))
                .toList();
    }

    /** By day and code; as many as asked for, from the first-th on or after the one given. */
    List<SessionRow> sessions(
            Collection<UnitCode> units, SessionFilter filter, SessionRow after, int first, int most, LocalDate today) {
        String later = after == null ? "" : " and (s.day > :afterDay or (s.day = :afterDay and s.code > :afterCode))";
        TypedQuery<Object[]> query = em.createQuery(
                "select s, b.nameVi, o.fullName from ReceptionSession s, Unit b, Officer o where b.code = s.body and o.code = s.presiding"
                        + sought(filter) + later + " order by s.day, s.code",
                Object[].class);
        if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterCode", after.code());
        }
        return bound(query, units, filter)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(found -> ((ReceptionSession) found[0]).row((String) found[1], (String) found[2], today))
                .toList();
    }

    long count(Collection<UnitCode> units, SessionFilter filter) {
        TypedQuery<Long> query =
                em.createQuery("select count(s) from ReceptionSession s where 1 = 1" + sought(filter), Long.class);
        return bound(query, units, filter).getSingleResult();
    }

    private static String sought(SessionFilter filter) {
        return " and s.unit in :units"
                + (filter.body() == null ? "" : " and s.body = :body")
                + (filter.place() == null ? "" : " and s.place = :place")
                + (filter.type() == null ? "" : " and s.type = :type")
                + (filter.state() == null ? "" : " and s.state = :state")
                + (filter.from() == null ? "" : " and s.day >= :from")
                + (filter.to() == null ? "" : " and s.day <= :to");
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Collection<UnitCode> units, SessionFilter filter) {
        query.setParameter("units", units);
        Map<String, Object> told = new HashMap<>();
        told.put("body", filter.body());
        told.put("place", filter.place());
        told.put("type", filter.type());
        told.put("state", filter.state());
        told.put("from", filter.from());
        told.put("to", filter.to());
        told.forEach((name, value) -> {
            if (value != null) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    SessionRow row(ReceptionSession session, LocalDate today) {
        Object[] names = em.createQuery(
                        "select b.nameVi, o.fullName from Unit b, Officer o where b.code = :body and o.code = :presiding",
                        Object[].class)
                .setParameter("body", session.body())
                .setParameter("presiding", session.presiding())
                .getSingleResult();
        return session.row((String) names[0], (String) names[1], today);
    }

    List<DutyRow> duty(UnitCode unit, LocalDate from, LocalDate to) {
        return em.createQuery("""
                        select d, o.fullName, (select l.fullName from Officer l where l.code = r.orderedBy)
                          from DutyShift d left join fetch d.order r, Officer o
                         where o.code = d.officer and d.unit = :unit and d.day between :from and :to
                         order by d.day, d.place, o.fullName, d.id""", Object[].class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(found -> ((DutyShift) found[0]).row((String) found[1], (String) found[2]))
                .toList();
    }

    Map<LocalDate, OrderCode> ordered(UnitCode unit, LocalDate from, LocalDate to) {
        Map<LocalDate, OrderCode> ordered = new HashMap<>();
        em.createQuery("""
                        select d, o.code from LeaderOrder o join o.days d
                         where o.unit = :unit and d between :from and :to order by o.id""", Object[].class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .forEach(found -> ordered.put((LocalDate) found[0], (OrderCode) found[1]));
        return ordered;
    }

    /** The orders that name a day of the span, the latest first. */
    List<OrderRow> orders(UnitCode unit, LocalDate from, LocalDate to) {
        return em.createQuery("""
                        select distinct o, l.fullName, o.orderedOn, o.id from LeaderOrder o join o.days d, Officer l
                         where l.code = o.orderedBy and o.unit = :unit and d between :from and :to
                         order by o.orderedOn desc, o.id desc""", Object[].class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(found -> ((LeaderOrder) found[0]).row((String) found[1]))
                .toList();
    }

    /** Of all shifts of the span, and of the days that leaders ordered: the same as long as nothing of it changed. */
    String stamp(UnitCode unit, LocalDate from, LocalDate to) {
        return (String) em.createNativeQuery("""
                        select md5(coalesce((select string_agg(d.id || ':' || d.version, ',' order by d.id) from duty_shift d
                                              where d.unit_code = ?1 and d.on_day between ?2 and ?3), '') || '|' ||
                                   coalesce((select string_agg(l.order_id || ':' || l.on_day, ',' order by l.order_id, l.on_day)
                                               from leader_order_day l join leader_order o on o.id = l.order_id
                                              where o.unit_code = ?1 and l.on_day between ?2 and ?3), ''))""")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getSingleResult();
    }
}
