package vn.tiepdan.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.shared.NotFound;

/**
 * Whose records may I see: recomputed for every request from the roles held on that day.
 *
 * <p>Each aggregate says in one predicate what the words {@code :units, :whole, :desk, :denunciations, :me} and {@code :myCode}
 * (the same as text) mean for it; list,
 * count, export and detail all bind them here. An empty scope is refused before any query is made.
 */
@RequestScoped
public class Scope {

    private static final Set<String> FULL = Set.of(
            Role.OFFICER,
            Role.CLERK,
            Role.OSU,
            Role.SPECIALIST,
            Role.CHAIR,
            Role.VICE_CHAIR,
            Role.COUNCIL,
            Role.INSPECTOR);
    private static final Set<String> WHOLE = Set.of(
            Role.OFFICER,
            Role.CLERK,
            Role.OSU,
            Role.CHAIR,
            Role.VICE_CHAIR,
            Role.COUNCIL,
            Role.INSPECTOR,
            Role.CITY,
            Role.POLICE,
            Role.FRONT);
    private static final Set<String> DESK = Set.of(Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    private static final Set<String> DENUNCIATIONS = Set.of(Role.CLERK, Role.CHAIR, Role.INSPECTOR);
    private static final Set<String> MASKED = Set.of(Role.CITY);
    private static final Set<String> WITHOUT_RECORDS = Set.of(Role.ADMIN, Role.CUSTODIAN, Role.PARTY);

    @Inject
    Caller caller;

    @Inject
    Officers officers;

    @Inject
    Units unitTree;

    @Inject
    Clock clock;

    private final Map<List<Object>, View> known = new HashMap<>();

    public OfficerCode me() {
        return caller.officer();
    }

    /** The ward, city or province for which the caller works today. */
    public UnitCode home() {
        return view().home();
    }

    public Set<String> roles() {
        return view().roles();
    }

    public boolean has(String role) {
        return view().roles().contains(role);
    }

    public Detail detail() {
        return view().detail();
    }

    public boolean seesDenunciations() {
        return view().denunciations();
    }

    public boolean seesUnclassified() {
        return view().desk();
    }

    /** The units whose records the caller sees; refused with {@code organisation.scope.empty} when there are none. */
    public Set<UnitCode> units() {
        Set<UnitCode> units = view().units();
        if (units.isEmpty()) {
            throw new NotFound("organisation.scope.empty");
        }
        return units;
    }

    /** The units whose open papers, such as plans and schedules, the caller reads: his own and those whose records he sees. */
    public Set<UnitCode> openUnits() {
        View view = view();
        Set<UnitCode> open = new LinkedHashSet<>(view.units());
        if (view.home() != null) {
            open.add(view.home());
        }
        if (open.isEmpty()) {
            throw new NotFound("organisation.scope.empty");
        }
        return open;
    }

    /** Binds the words of a scope predicate, as far as the query uses them. */
    public <Q extends Query> Q bind(Q query) {
        View view = view();
        Map<String, Object> words = Map.of(
                "units", units(),
                "whole", view.whole(),
                "desk", view.desk(),
                "denunciations", view.denunciations(),
                "me", view.me(),
                "myCode", view.me().value());
        words.forEach((word, value) -> {
            if (query.getParameters().stream().anyMatch(used -> word.equals(used.getName()))) {
                query.setParameter(word, value);
            }
        });
        return query;
    }

    /** The unit to write for: the wanted one if the caller works there or above, else refused as unknown. */
    public UnitCode writesFor(UnitCode wanted) {
        UnitCode unit = wanted == null ? home() : wanted;
        if (!units().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return unit;
    }

    private View view() {
        OfficerCode me = caller.officer();
        LocalDate today = LocalDate.now(clock);
        return known.computeIfAbsent(List.of(me, today), asked -> compute(me, today));
    }

    private View compute(OfficerCode me, LocalDate today) {
        List<RoleRow> held = officers.rolesOn(me, today);
        Set<String> roles = held.stream().map(RoleRow::role).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<UnitCode> units = new LinkedHashSet<>();
        UnitCode home = null;
        for (RoleRow role : held) {
            UnitCode governing = unitTree.governing(role.unit(), today);
            home = home == null ? governing : home;
            if (!WITHOUT_RECORDS.contains(role.role())) {
                units.addAll(unitTree.reach(governing, today));
            }
        }
        Detail detail = anyOf(roles, FULL) ? Detail.FULL : anyOf(roles, MASKED) ? Detail.MASKED : Detail.COUNTS;
        return new View(
                me, home, roles, units, anyOf(roles, WHOLE), anyOf(roles, DESK), anyOf(roles, DENUNCIATIONS), detail);
    }

    private static boolean anyOf(Set<String> held, Set<String> wanted) {
        return held.stream().anyMatch(wanted::contains);
    }
}
