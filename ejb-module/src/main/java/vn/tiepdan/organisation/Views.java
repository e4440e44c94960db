package vn.tiepdan.organisation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiepdan.shared.Repository;

/**
 * What each officer may see, worked out from the roles held and remembered until a role or a unit changes: every change gives a
 * stamp that was never given before, and every request reads the stamps.
 */
@Repository
class Views {

    private static final int REMEMBERED = 1_000;

    @Inject
    Officers officers;

    @Inject
    Units unitTree;

    @Inject
    Stamps stamps;

    private final Map<Holder, Known> remembered = new ConcurrentHashMap<>();

    /** As the asking transaction would find it. */
    View of(OfficerCode me, LocalDate day) {
        Map<String, Long> now = unitTree.stamps();
        return of(me, day, now.get("ROLES"), now.get("UNITS"));
    }

    /** As it was when the request came in. */
    View atTheDoor(OfficerCode me, LocalDate day) {
        return of(me, day, stamps.of("ROLES"), stamps.of("UNITS"));
    }

    private View of(OfficerCode me, LocalDate day, long ofRoles, long ofUnits) {
        Holder holder = new Holder(me, day);
        Known known = remembered.get(holder);
        if (known == null || known.ofRoles() != ofRoles || known.ofUnits() != ofUnits) {
            known = new Known(asStored(me, day), ofRoles, ofUnits);
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(holder, known);
        }
        return known.view();
    }

    private record Holder(OfficerCode me, LocalDate day) {}

    private record Known(View view, long ofRoles, long ofUnits) {}

    private View asStored(OfficerCode me, LocalDate day) {
        Set<String> roles = new LinkedHashSet<>();
        List<Reach> reaches = new ArrayList<>();
        UnitCode home = null;
        for (RoleRow role : officers.rolesOn(me, day)) {
            roles.add(role.role());
            UnitCode governing = unitTree.governing(role.unit(), day);
            home = home == null ? governing : home;
            if (Reach.showsRecords(role.role())) {
                reaches.add(new Reach(role.role(), unitTree.reach(governing, day)));
            }
        }
        return new View(me, home, roles, reaches);
    }
}
