package vn.tiepdan.coordination;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.RuleBroken;

/**
 * At which end of a task the caller stands: for which bodies he gives, for which units he answers, and whose tasks he reads.
 *
 * <p>Who works in the offices of a ward reads the ward's tasks, and the Party committee does; the police, the Front and every
 * organisation, the city and the inspectorate read those in which their own unit has a part. Over the plan of a ward the city and the
 * inspectorate watch besides: they read the tasks that it gave out, with evidence and files, and not what was said about them (R11).
 */
@Repository
public class Ends {

    static final String[] TELLERS = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY};
    static final String[] ASKERS = {
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.POLICE,
        Role.FRONT,
        Role.CITY,
        Role.INSPECTOR
    };
    private static final String[] OFFICES = {
        Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL
    };
    private static final Set<String> FROM_ABOVE = Set.of(Role.CITY, Role.INSPECTOR);
    private static final String[] ANSWERING = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR};

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The units in which the caller himself serves: where he holds a post or a role. */
    public Set<UnitCode> own() {
        List<?> found = em.createNativeQuery("""
                        select g.unit_code from role_grant g
                         where g.officer_code = ?1 and g.role not in ('ADMIN', 'CUSTODIAN')
                           and g.valid_from <= ?2 and (g.valid_to is null or g.valid_to >= ?2)
                           and g.revoked_at is null and not g.pending
                        union
                        select h.unit_code from position_holding h
                         where h.officer_code = ?1 and h.valid_from <= ?2 and (h.valid_to is null or h.valid_to >= ?2)""")
                .setParameter(1, scope.me().value())
                .setParameter(2, Date.valueOf(today()))
                .getResultList();
        return units(found);
    }

    /** The units for which the caller answers: his own, and the offices of a ward that he runs. */
    public Set<UnitCode> answering() {
        Set<UnitCode> answering = own();
        Set<UnitCode> run = new LinkedHashSet<>();
        scope.openUnits().stream()
                .filter(unit -> scope.holdsIn(unit, ANSWERING))
                .forEach(run::add);
        answering.addAll(ofKinds(run, "WARD,LEADERSHIP,OFFICE_STATISTICS,ONE_STOP,SPECIALISTS"));
        if (scope.has(Role.CITY) && scope.home() != null) {
            answering.add(scope.home());
        }
        return answering;
    }

    /** The units whose tasks the caller reads, whoever leads. */
    public Set<UnitCode> reading() {
        Set<UnitCode> reading = new LinkedHashSet<>();
        scope.openUnits().stream().filter(unit -> scope.holdsIn(unit, OFFICES)).forEach(reading::add);
        if (scope.home() != null && (scope.has(Role.CITY) || scope.has(Role.INSPECTOR) || scope.has(Role.PARTY))) {
            reading.add(scope.home());
            reading.addAll(partsOf(scope.home()));
        }
        return reading;
    }

    /** The bodies over whose plans the caller watches from above. */
    Set<UnitCode> watching() {
        Set<UnitCode> watching = new LinkedHashSet<>();
        scope.openUnits().stream()
                .filter(unit -> scope.holdsIn(unit, Role.CITY, Role.INSPECTOR))
                .forEach(watching::add);
        return watching;
    }

    /** The bodies for which the caller tells others what to do. */
    Set<UnitCode> giving() {
        Set<UnitCode> giving = new LinkedHashSet<>();
        scope.openUnits().stream().filter(unit -> worksFor(unit, TELLERS)).forEach(giving::add);
        return giving;
    }

    /** Whether the caller holds one of these roles for the body itself: who only watches over it from above does nothing in its name. */
    public boolean worksFor(UnitCode body, String... roles) {
        return Stream.of(roles)
                .filter(role -> scope.holdsIn(body, role))
                .anyMatch(role -> !FROM_ABOVE.contains(role) || body.equals(scope.home()));
    }

    /** Refuses who does not ({@code organisation.role.not-in-this-ward}). */
    public void requireWorksFor(UnitCode body, String... roles) {
        if (!worksFor(body, roles)) {
            throw new RuleBroken("organisation.role.not-in-this-ward");
        }
    }

    /** Whether the caller does anything but read: the Party committee does not. */
    boolean works() {
        return Stream.of(ASKERS).anyMatch(scope::has);
    }

    /** The body to give for; refused as unknown where the caller does not work, and by role where he may not in this mode. */
    UnitCode givesFor(UnitCode wanted, TaskMode mode) {
        if (caller.isSystem() && wanted != null) {
            return wanted;
        }
        UnitCode unit = wanted == null ? scope.home() : wanted;
        if (unit == null || !scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", String.valueOf(unit));
        }
        requireWorksFor(unit, mode == TaskMode.ASSIGNMENT ? TELLERS : ASKERS);
        return unit;
    }

    /** As a condition on a set of units takes them ({@link Scope#within}). */
    public static String listed(Collection<UnitCode> units) {
        return units.stream().map(UnitCode::value).collect(joining(","));
    }

    private Set<UnitCode> ofKinds(Set<UnitCode> among, String kinds) {
        if (among.isEmpty()) {
            return Set.of();
        }
        return units(em.createNativeQuery("""
                        select u.code from unit u
                         where u.code = any (string_to_array(?1, ',')) and u.kind = any (string_to_array(?2, ','))""")
                .setParameter(1, listed(among))
                .setParameter(2, kinds)
                .getResultList());
    }

    private Set<UnitCode> partsOf(UnitCode body) {
        return units(em.createNativeQuery("""
                        select p.unit_code from unit_parent p join unit u on u.code = p.unit_code
                         where p.parent_code = ?1 and u.kind not in ('WARD', 'CITY', 'PROVINCE')
                           and p.valid_from <= ?2 and (p.valid_to is null or p.valid_to >= ?2)""")
                .setParameter(1, body.value())
                .setParameter(2, Date.valueOf(today()))
                .getResultList());
    }

    private static Set<UnitCode> units(List<?> found) {
        Set<UnitCode> units = new LinkedHashSet<>();
        found.forEach(code -> units.add(new UnitCode((String) code)));
        return units;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
