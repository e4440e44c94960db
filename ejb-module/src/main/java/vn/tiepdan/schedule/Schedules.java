package vn.tiepdan.schedule;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All reception sessions, duty shifts and leaders' orders, as one collection: the schedules of all units. */
@Repository
class Schedules {

    @PersistenceContext
    EntityManager em;

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
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, stem)
                .getSingleResult();
        return 1
                + em.createQuery(counting, Long.class)
                        .setParameter("unit", unit)
                        .setParameter("day", day)
                        .getSingleResult();
    }

    ReceptionSession session(SessionCode code, Collection<UnitCode> units) {
        return em.createQuery(
                        "select s from ReceptionSession s where s.code = :code and s.unit in :units",
                        ReceptionSession.class)
                .setParameter("code", code)
                .setParameter("units", units)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("schedule.session.not-found", code));
    }

    ReceptionSession session(SessionCode code) {
        return em.createQuery("select s from ReceptionSession s where s.code = :code", ReceptionSession.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("schedule.session.not-found", code));
    }

    LeaderOrder order(OrderCode code) {
        return em.createQuery("select o from LeaderOrder o where o.code = :code", LeaderOrder.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("schedule.order.not-found", code));
    }

    boolean presidesElsewhere(OfficerCode officer, LocalDate day, DayPart part) {
        return em.createQuery(
                        "select s.part from ReceptionSession s where s.presiding = :officer and s.day = :day",
                        DayPart.class)
                .setParameter("officer", officer)
                .setParameter("day", day)
                .getResultStream()
                .anyMatch(part::clashesWith);
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
}
