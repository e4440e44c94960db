package vn.tiepdan.dutylog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Swaps, attendances, replacements and rates, as one collection. */
@Repository
class DutyLog {

    private static final String SHIFTS = """
            select d.id, d.version, d.officer_code, o.full_name, d.on_day, d.part, d.place, d.day_off, a.checked_in_at, a.checked_out_at,
                   a.handover, w.full_name, r.reason, d.unit_code
              from duty_shift d join officer o on o.code = d.officer_code
                   left join duty_attendance a on a.shift_id = d.id
                   left join lateral (select x.was_officer, x.reason from duty_replacement x where x.shift_id = d.id
                                       order by x.id desc limit 1) r on true
                   left join officer w on w.code = r.was_officer
            """;

    @PersistenceContext
    EntityManager em;

    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    /** A shift with the ward it is of. */
    record Shift(DutyShiftRow row, UnitCode unit) {}

    Shift shift(long number) {
        List<?> found = em.createNativeQuery(SHIFTS + " where d.id = ?1")
                .setParameter(1, number)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(line -> new Shift(row(line), new UnitCode((String) ((Object[]) line)[13])))
                .orElseThrow(() -> new NotFound("dutylog.shift.not-found"));
    }

    List<DutyShiftRow> shifts(UnitCode unit, LocalDate from, LocalDate to) {
        List<?> found = em.createNativeQuery(
                        SHIFTS
                                + " where d.unit_code = ?1 and d.on_day between ?2 and ?3 order by d.on_day, d.place, d.part desc, o.full_name")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
        return found.stream().map(DutyLog::row).toList();
    }

    private static DutyShiftRow row(Object line) {
        Object[] column = (Object[]) line;
        return new DutyShiftRow(
                ((Number) column[0]).longValue(),
                ((Number) column[1]).intValue(),
                new OfficerCode((String) column[2]),
                (String) column[3],
                ((Date) column[4]).toLocalDate(),
                DayPart.valueOf((String) column[5]),
                ReceptionPlace.valueOf((String) column[6]),
                (Boolean) column[7],
                instant(column[8]),
                instant(column[9]),
                (String) column[10],
                (String) column[11],
                (String) column[12]);
    }

    private static Instant instant(Object column) {
        return column == null
                ? null
                : column instanceof java.time.OffsetDateTime moment
                        ? moment.toInstant()
                        : ((java.sql.Timestamp) column).toInstant();
    }

    Optional<DutyAttendance> attendance(long shift) {
        return Optional.ofNullable(em.find(DutyAttendance.class, shift, LockModeType.PESSIMISTIC_WRITE));
    }

    DutySwap swap(long number) {
        DutySwap swap = em.find(DutySwap.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (swap == null) {
            throw new NotFound("dutylog.swap.not-found");
        }
        return swap;
    }

    boolean isAskedAlready(long shift) {
        return em.createQuery("""
                                select count(s) from DutySwap s where s.shift = :shift
                                   and s.stage in (vn.tiepdan.dutylog.SwapStage.ASKED, vn.tiepdan.dutylog.SwapStage.ACCEPTED)""", Long.class).setParameter("shift", shift).getSingleResult() > 0;
    }

    /** The swaps that still wait for somebody, the oldest first. */
    List<DutySwap> openSwaps(UnitCode unit) {
        return em.createQuery("""
                        select s from DutySwap s where s.unit = :unit
                           and s.stage in (vn.tiepdan.dutylog.SwapStage.ASKED, vn.tiepdan.dutylog.SwapStage.ACCEPTED)
                         order by s.id""", DutySwap.class).setParameter("unit", unit).getResultList();
    }

    List<RateRow> rates(UnitCode unit) {
        return em.createQuery(
                        "select r from AllowanceRate r where r.unit = :unit order by r.validFrom desc",
                        AllowanceRate.class)
                .setParameter("unit", unit)
                .getResultStream()
                .map(AllowanceRate::row)
                .toList();
    }
}
