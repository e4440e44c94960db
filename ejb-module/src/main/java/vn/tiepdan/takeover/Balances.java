package vn.tiepdan.takeover;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.Repository;

/** All opening balances, as a collection, each with its versions. */
@Repository
class Balances {

    /** From a first day to the first that is not covered any more. */
    record Period(BalanceCode code, LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    private static final String NEWEST =
            "(select max(w.number) from opening_balance_version w where w.balance_id = b.id)";

    @PersistenceContext
    EntityManager em;

    void add(OpeningBalance balance) {
        em.persist(balance);
        em.flush();
    }

    Optional<OpeningBalance> locked(BalanceCode code) {
        return em.createQuery("select b from OpeningBalance b where b.code = :code", OpeningBalance.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The periods of a ward that are counted on paper; those of withdrawn balances are free. */
    List<Period> periodsOf(UnitCode unit) {
        List<?> found =
                em.createNativeQuery("""
                        select b.code, b.from_day, b.to_day from opening_balance b
                          join opening_balance_version v on v.balance_id = b.id and not v.withdrawn
                         where b.unit_code = ?1 and v.number =""" + NEWEST).setParameter(1, unit.value()).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Period(new BalanceCode((String) row[0]), day(row[1]), day(row[2])))
                .toList();
    }

    /** How many petitions of the ward were taken over that came in this period. */
    long takenOver(UnitCode unit, LocalDate from, LocalDate to) {
        return ((Number) em.createNativeQuery("""
                        select count(*) from takeover_row r join takeover_batch b on b.id = r.batch_id
                         where b.unit_code = ?1 and r.received_on >= ?2 and r.received_on < ?3""")
                        .setParameter(1, unit.value())
                        .setParameter(2, Date.valueOf(from))
                        .setParameter(3, Date.valueOf(to))
                        .getSingleResult())
                .longValue();
    }

    int newest(OpeningBalance balance) {
        return ((Number) em.createNativeQuery(
                                "select coalesce(max(number), 0) from opening_balance_version where balance_id = ?1")
                        .setParameter(1, balance.id())
                        .getSingleResult())
                .intValue();
    }

    boolean isWithdrawn(OpeningBalance balance) {
        return !em.createNativeQuery("select 1 from opening_balance_version where balance_id = ?1 and withdrawn")
                .setParameter(1, balance.id())
                .getResultList()
                .isEmpty();
    }

    void keep(
            OpeningBalance balance,
            int number,
            boolean withdrawn,
            String reason,
            OfficerCode by,
            Instant at,
            List<BalanceLine> lines) {
        em.createNativeQuery("""
                        insert into opening_balance_version (balance_id, number, withdrawn, reason, entered_by, entered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, balance.id())
                .setParameter(2, number)
                .setParameter(3, withdrawn)
                .setParameter(4, reason)
                .setParameter(5, by.value())
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
        lines.forEach(line -> keep(balance, number, line));
    }

    private void keep(OpeningBalance balance, int number, BalanceLine line) {
        em.createNativeQuery("""
                        insert into opening_balance_line (version_id, kind, visits, people, cases, carried_over, received, accepted, guided,
                            transferred, returned, filed, settled, pending)
                        select v.id, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15
                          from opening_balance_version v where v.balance_id = ?1 and v.number = ?2""")
                .setParameter(1, balance.id())
                .setParameter(2, number)
                .setParameter(3, line.kind().name())
                .setParameter(4, line.visits())
                .setParameter(5, line.people())
                .setParameter(6, line.cases())
                .setParameter(7, line.carriedOver())
                .setParameter(8, line.received())
                .setParameter(9, line.accepted())
                .setParameter(10, line.guided())
                .setParameter(11, line.transferred())
                .setParameter(12, line.returned())
                .setParameter(13, line.filed())
                .setParameter(14, line.settled())
                .setParameter(15, line.pending())
                .executeUpdate();
    }

    /** The newest versions of these wards, or all versions of one balance; the newest first. */
    List<BalanceRow> rows(Collection<UnitCode> units, BalanceCode only) {
        if (units.isEmpty()) {
            return List.of();
        }
        List<?> found = em.createNativeQuery("""
                        select b.code, b.unit_code, b.from_day, b.to_day, v.number, v.withdrawn, v.reason, v.entered_by, v.entered_at,
                               l.kind, l.visits, l.people, l.cases, l.carried_over, l.received, l.accepted, l.guided, l.transferred,
                               l.returned, l.filed, l.settled, l.pending
                          from opening_balance b join opening_balance_version v on v.balance_id = b.id
                          left join opening_balance_line l on l.version_id = v.id
                         where b.unit_code = any (string_to_array(?1, ','))
                           and (b.code = ?2 or ?2 = '' and v.number =""" + NEWEST + """
                           )
                         order by b.from_day desc, b.id desc, v.number desc,
                               array_position(array['COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK'], cast(l.kind as text))""")
                .setParameter(
                        1, String.join(",", units.stream().map(UnitCode::value).toList()))
                .setParameter(2, only == null ? "" : only.value())
                .getResultList();
        Map<String, BalanceRow> rows = new LinkedHashMap<>();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            BalanceRow known = rows.computeIfAbsent(
                    row[0] + " " + row[4],
                    key -> new BalanceRow(
                            new BalanceCode((String) row[0]),
                            new UnitCode((String) row[1]),
                            day(row[2]),
                            day(row[3]),
                            number(row[4]),
                            (Boolean) row[5],
                            (String) row[6],
                            new OfficerCode((String) row[7]),
                            moment(row[8]),
                            new ArrayList<>()));
            if (row[9] != null) {
                known.lines().add(line(row));
            }
        }
        return List.copyOf(rows.values());
    }

    private static BalanceLine line(Object[] row) {
        return new BalanceLine(
                PetitionKind.valueOf((String) row[9]),
                number(row[10]),
                number(row[11]),
                number(row[12]),
                number(row[13]),
                number(row[14]),
                number(row[15]),
                number(row[16]),
                number(row[17]),
                number(row[18]),
                number(row[19]),
                number(row[20]),
                number(row[21]));
    }

    private static int number(Object stored) {
        return ((Number) stored).intValue();
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }

    private static Instant moment(Object stored) {
        return stored instanceof Timestamp time ? time.toInstant() : ((OffsetDateTime) stored).toInstant();
    }
}
