package vn.tiepdan.hotspot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** The numbers of the rules and the criteria of complex cases, as data. */
@Repository
class WatchRules {

    @PersistenceContext
    EntityManager em;

    /** What holds in the ward on that day. */
    WatchRule of(UnitCode ward, LocalDate day) {
        Map<WatchNumber, Integer> numbers = new EnumMap<>(WatchNumber.class);
        rows(ward, day).forEach(row -> numbers.put(row.name(), row.number()));
        return new WatchRule(numbers);
    }

    List<ParameterRow> rows(UnitCode ward, LocalDate day) {
        List<?> found = em.createNativeQuery("""
                        select distinct on (p.name) p.name, p.number, p.unit_code is not null, p.valid_from, o.full_name, p.reason
                          from watch_parameter p left join officer o on o.code = p.set_by
                         where (p.unit_code is null or p.unit_code = ?1) and p.valid_from <= ?2
                         order by p.name, p.unit_code nulls last, p.valid_from desc""")
                .setParameter(1, ward.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return found.stream()
                .map(line -> (Object[]) line)
                .map(line -> new ParameterRow(
                        WatchNumber.valueOf((String) line[0]),
                        ((Number) line[1]).intValue(),
                        (Boolean) line[2],
                        ((Date) line[3]).toLocalDate(),
                        (String) line[4],
                        (String) line[5]))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    void set(UnitCode ward, WatchNumber name, int number, String reason, OfficerCode by, LocalDate from) {
        em.createNativeQuery("""
                        insert into watch_parameter (name, unit_code, valid_from, number, reason, set_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, name.name())
                .setParameter(2, ward.value())
                .setParameter(3, Date.valueOf(from))
                .setParameter(4, number)
                .setParameter(5, reason)
                .setParameter(6, by.value())
                .executeUpdate();
    }

    boolean wasSetOn(UnitCode ward, WatchNumber name, LocalDate day) {
        return ((Number) em.createNativeQuery(
                                        "select count(*) from watch_parameter where name = ?1 and unit_code = ?2 and valid_from = ?3")
                                .setParameter(1, name.name())
                                .setParameter(2, ward.value())
                                .setParameter(3, Date.valueOf(day))
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    List<Criterion> criteria(LocalDate day) {
        List<?> found =
                em.createNativeQuery("""
                        select code, basis from complexity_criterion
                         where valid_from <= ?1 and (valid_to is null or valid_to >= ?1) order by ordinal""").setParameter(1, Date.valueOf(day)).getResultList();
        return found.stream()
                .map(line -> (Object[]) line)
                .map(line -> new Criterion((String) line[0], (String) line[1]))
                .toList();
    }
}
