package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All units, as a collection, with who stood above whom and who followed whom. */
@Repository
class Units {

    private static final int REMEMBERED = 200;

    @PersistenceContext
    EntityManager em;

    private final Map<Known, Set<UnitCode>> remembered = new ConcurrentHashMap<>();

    /** Flushed at once, since the hierarchy beside it is written in SQL. */
    void add(Unit unit) {
        em.persist(unit);
        em.flush();
    }

    Unit withCode(UnitCode code) {
        Unit unit = em.find(Unit.class, code);
        if (unit == null) {
            throw new NotFound("organisation.unit.not-found", code);
        }
        return unit;
    }

    void place(UnitCode unit, UnitCode parent, LocalDate from) {
        em.createNativeQuery(
                        "update unit_parent set valid_to = ?2 where unit_code = ?1 and valid_to is null and valid_from < ?3")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(from.minusDays(1)))
                .setParameter(3, Date.valueOf(from))
                .executeUpdate();
        em.createNativeQuery("insert into unit_parent (unit_code, parent_code, valid_from) values (?1, ?2, ?3)")
                .setParameter(1, unit.value())
                .setParameter(2, parent.value())
                .setParameter(3, Date.valueOf(from))
                .executeUpdate();
    }

    void succeed(UnitCode unit, UnitCode successor, LocalDate on) {
        em.createNativeQuery(
                        "insert into unit_succession (unit_code, successor_code, effective_on) values (?1, ?2, ?3)")
                .setParameter(1, unit.value())
                .setParameter(2, successor.value())
                .setParameter(3, Date.valueOf(on))
                .executeUpdate();
    }

    void stateCode(UnitCode unit, String code, LocalDate from, LocalDate to) {
        em.createNativeQuery(
                        "insert into unit_state_code (unit_code, state_code, valid_from, valid_to) values (?1, ?2, ?3, cast(nullif(?4, '') as date))")
                .setParameter(1, unit.value())
                .setParameter(2, code)
                .setParameter(3, Date.valueOf(from))
                .setParameter(4, to == null ? "" : to.toString())
                .executeUpdate();
    }

    /** The unit, what it succeeded on or before the day, and all that ever stood below any of these. */
    Set<UnitCode> reach(UnitCode root, LocalDate day) {
        Known known = new Known(root, day, stamps().get("UNITS"));
        Set<UnitCode> units = remembered.get(known);
        if (units == null) {
            units = Collections.unmodifiableSet(reachAsStored(root, day));
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(known, units);
        }
        return units;
    }

    /** All stamps of what is read by every request and hardly ever changed. */
    Map<String, Long> stamps() {
        List<?> found =
                em.createNativeQuery("select name, stamp from read_mostly").getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(line -> (String) line[0], line -> ((Number) line[1]).longValue()));
    }

    private record Known(UnitCode root, LocalDate day, long stamp) {}

    private Set<UnitCode> reachAsStored(UnitCode root, LocalDate day) {
        List<?> found = em.createNativeQuery("""
                        with recursive reach(code) as (
                            select cast(?1 as varchar)
                            union
                            select next.unit_code
                              from reach
                              cross join lateral (
                                  select unit_code from unit_parent where parent_code = reach.code
                                  union all
                                  select unit_code from unit_succession
                                   where successor_code = reach.code and effective_on <= ?2) next
                        )
                        select code from reach order by code""")
                .setParameter(1, root.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        Set<UnitCode> codes = new LinkedHashSet<>();
        found.forEach(code -> codes.add(new UnitCode((String) code)));
        return codes;
    }

    /** The place with the longest name among the folded words, and all units that ever were it or a part of it; null for none. */
    Scope.Place placeIn(String foldedWords) {
        List<?> found = em.createNativeQuery("""
                        with recursive named(code, name) as (
                            select code, place_name from unit
                             where place_name <> '' and ' ' || ?1 || ' ' like '% ' || place_name || ' %'
                        ), hit(code, name) as (
                            select code, name from named
                             where name = (select n.name from named n order by length(n.name) desc, n.name limit 1)
                        ), later(code) as (
                            select code from hit
                            union select s.successor_code from later l join unit_succession s on s.unit_code = l.code
                        ), earlier(code) as (
                            select code from hit
                            union select s.unit_code from earlier e join unit_succession s on s.successor_code = e.code
                        )
                        select code, (select min(name) from hit) from later
                        union select code, (select min(name) from hit) from earlier order by 1""").setParameter(1, foldedWords).getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Set<UnitCode> units = new LinkedHashSet<>();
        found.forEach(line -> units.add(new UnitCode((String) ((Object[]) line)[0])));
        String name = (String) ((Object[]) found.get(0))[1];
        return new Scope.Place(
                units, (" " + foldedWords + " ").replace(" " + name + " ", " ").strip());
    }

    /** The nearest body above the unit, or itself, that is a ward, a city or a province on that day. */
    UnitCode governing(UnitCode unit, LocalDate day) {
        List<?> found = em.createNativeQuery("""
                        with recursive up(code, height) as (
                            select cast(?1 as varchar), 0
                            union all
                            select p.parent_code, up.height + 1
                              from up join unit_parent p on p.unit_code = up.code
                             where up.height < 8 and p.valid_from <= ?2 and (p.valid_to is null or p.valid_to >= ?2)
                        )
                        select u.code from up join unit u on u.code = up.code
                         where u.kind in ('WARD', 'CITY', 'PROVINCE') order by up.height limit 1""")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return found.isEmpty() ? unit : new UnitCode((String) found.get(0));
    }
}
