package vn.tiepdan.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads units and officers as they stand on a day; open to everybody who is signed in. */
@Repository
public class UnitRegister {

    private static final String COLUMNS = """
            select u.code, u.name_vi, u.name_en, u.kind,
                   (select p.parent_code from unit_parent p where p.unit_code = u.code and p.valid_from <= ?1
                       and (p.valid_to is null or p.valid_to >= ?1) order by p.valid_from desc limit 1),
                   (select s.state_code from unit_state_code s where s.unit_code = u.code and s.valid_from <= ?1
                       and (s.valid_to is null or s.valid_to >= ?1) limit 1),
                   (select n.successor_code from unit_succession n where n.unit_code = u.code limit 1),
                   u.address, u.telephone, u.valid_from, u.valid_to
              from unit u
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Units units;

    /** Every unit ever, by code; those of another day carry their dates. */
    public List<UnitRow> all() {
        List<?> found = em.createNativeQuery(COLUMNS + " order by u.code")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .getResultList();
        return found.stream().map(UnitRegister::row).toList();
    }

    public UnitRow row(UnitCode code) {
        return find(code).orElseThrow(() -> new NotFound("organisation.unit.not-found", code));
    }

    /** The unit with this code, of whatever day. */
    public Optional<UnitRow> find(UnitCode code) {
        List<?> found = em.createNativeQuery(COLUMNS + " where u.code = ?2")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, code.value())
                .getResultList();
        return found.stream().map(UnitRegister::row).findFirst();
    }

    /** The ward, city or province to which the unit belongs today. */
    public UnitCode governing(UnitCode unit) {
        return units.governing(unit, LocalDate.now(clock));
    }

    /** The ward, city or province of the unit with all below it and all it succeeded. */
    public Set<UnitCode> reachOf(UnitCode unit, LocalDate day) {
        return units.reach(units.governing(unit, day), day);
    }

    /** The officers who hold a position on that day in the unit or below it, by unit and name. */
    public List<OfficerRow> officersOf(UnitCode root, LocalDate day) {
        Set<UnitCode> reach = units.reach(root, day);
        List<?> found = em.createNativeQuery("""
                        select o.code, o.full_name, h.title_vi, h.title_en, h.unit_code
                          from officer o join position_holding h on h.officer_code = o.code
                         where h.unit_code = any (string_to_array(?1, ',')) and h.valid_from <= ?2
                           and (h.valid_to is null or h.valid_to >= ?2)
                         order by h.unit_code, o.full_name""")
                .setParameter(
                        1, String.join(",", reach.stream().map(UnitCode::value).toList()))
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new OfficerRow(
                        new OfficerCode((String) column[0]),
                        (String) column[1],
                        (String) column[2],
                        (String) column[3],
                        new UnitCode((String) column[4])))
                .toList();
    }

    /** Those of {@link #officersOf} who hold one of the roles on that day, there or below. */
    public List<OfficerRow> officersOf(UnitCode root, LocalDate day, Collection<String> roles) {
        Set<UnitCode> reach = units.reach(root, day);
        List<?> holders = em.createNativeQuery("""
                        select g.officer_code from role_grant g
                         where g.unit_code = any (string_to_array(?1, ',')) and g.role = any (string_to_array(?2, ','))
                           and g.valid_from <= ?3 and (g.valid_to is null or g.valid_to >= ?3)
                           and g.revoked_at is null and not g.pending""")
                .setParameter(
                        1, String.join(",", reach.stream().map(UnitCode::value).toList()))
                .setParameter(2, String.join(",", roles))
                .setParameter(3, Date.valueOf(day))
                .getResultList();
        return officersOf(root, day).stream()
                .filter(row -> holders.contains(row.code().value()))
                .toList();
    }

    /** The officer's name; the code itself for the system's own work. */
    public String nameOf(OfficerCode officer) {
        Officer found = em.find(Officer.class, officer);
        return found == null ? officer.value() : found.fullName();
    }

    private static UnitRow row(Object line) {
        Object[] column = (Object[]) line;
        return new UnitRow(
                new UnitCode((String) column[0]),
                (String) column[1],
                (String) column[2],
                UnitKind.valueOf((String) column[3]),
                unit(column[4]),
                (String) column[5],
                unit(column[6]),
                (String) column[7],
                (String) column[8],
                date(column[9]),
                date(column[10]));
    }

    private static UnitCode unit(Object column) {
        return column == null ? null : new UnitCode((String) column);
    }

    private static LocalDate date(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
