package vn.tiepdan.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.shared.Repository;

/**
 * Reads who holds which role for which ward, city or province on a day.
 *
 * <p>A role granted in a part of a ward is held for the ward; who holds it for a ward also stands for the wards that it
 * succeeded.
 */
@Repository
public class PostRegister {

    private static final String HELD = """
            with recursive up(officer, role, unit) as (
                select g.officer_code, g.role, g.unit_code from role_grant g
                 where g.valid_from <= ?1 and (g.valid_to is null or g.valid_to >= ?1) %s
                union
                select up.officer, up.role, p.parent_code
                  from up join unit u on u.code = up.unit and u.kind not in ('WARD', 'CITY', 'PROVINCE')
                  join unit_parent p on p.unit_code = up.unit
                   and p.valid_from <= ?1 and (p.valid_to is null or p.valid_to >= ?1)
            ), stands(officer, role, unit) as (
                select up.officer, up.role, up.unit
                  from up join unit u on u.code = up.unit and u.kind in ('WARD', 'CITY', 'PROVINCE')
                union
                select s.officer, s.role, n.unit_code
                  from stands s join unit_succession n on n.successor_code = s.unit and n.effective_on <= ?1
            )
            select officer, role, unit from stands order by officer, role, unit""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    /** What the officer stands for on that day. */
    public List<Post> of(OfficerCode officer, LocalDate day) {
        List<?> found = held("and g.officer_code = ?2", day)
                .setParameter(2, officer.value())
                .getResultList();
        return found.stream().map(line -> post((Object[]) line)).toList();
    }

    public PostHolders on(LocalDate day) {
        Map<Post, Set<OfficerCode>> holders = new HashMap<>();
        for (Object line : held("", day).getResultList()) {
            Object[] column = (Object[]) line;
            holders.computeIfAbsent(post(column), post -> new HashSet<>()).add(new OfficerCode((String) column[0]));
        }
        return new PostHolders(holders);
    }

    /** The ward, city or province to which the unit belongs on that day. */
    public UnitCode body(UnitCode unit, LocalDate day) {
        return units.governing(unit, day);
    }

    /** The nearest city or province above the unit on that day, or the unit itself when it is one. */
    public Optional<UnitCode> city(UnitCode unit, LocalDate day) {
        List<?> found = em.createNativeQuery("""
                        with recursive up(code, height) as (
                            select cast(?1 as varchar), 0
                            union all
                            select p.parent_code, up.height + 1
                              from up join unit_parent p on p.unit_code = up.code
                             where up.height < 8 and p.valid_from <= ?2 and (p.valid_to is null or p.valid_to >= ?2)
                        )
                        select u.code from up join unit u on u.code = up.code
                         where u.kind in ('CITY', 'PROVINCE') order by up.height limit 1""")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return found.stream().findFirst().map(code -> new UnitCode((String) code));
    }

    private Query held(String whose, LocalDate day) {
        return em.createNativeQuery(HELD.formatted(whose)).setParameter(1, Date.valueOf(day));
    }

    private static Post post(Object[] column) {
        return new Post((String) column[1], new UnitCode((String) column[2]));
    }
}
