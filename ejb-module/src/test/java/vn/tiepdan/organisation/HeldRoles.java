package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.shared.LawTime;

/** The scope of an officer as a request would have it, for tests of other features. */
public final class HeldRoles {

    private HeldRoles() {}

    /** From the roles and units that the database holds on that day. */
    public static Scope scope(EntityManager em, OfficerCode me, LocalDate day) {
        Scope scope = new Scope();
        scope.caller = caller(me);
        scope.officers = new Officers();
        scope.officers.em = em;
        scope.unitTree = new Units();
        scope.unitTree.em = em;
        scope.clock = Clock.fixed(day.atTime(9, 0).atZone(LawTime.ZONE).toInstant(), LawTime.ZONE);
        return scope;
    }

    /** Of one role at a unit that stands alone. */
    public static Scope scope(OfficerCode me, UnitCode unit, String role) {
        LocalDate day = LocalDate.of(2024, 6, 18);
        Scope scope = scope(null, me, day);
        scope.officers = new Officers() {
            @Override
            List<RoleRow> rolesOn(OfficerCode officer, LocalDate asked) {
                return List.of(new RoleRow(1, role, unit, day, null, null, null, null, false, null, null));
            }
        };
        scope.unitTree = new Units() {
            @Override
            UnitCode governing(UnitCode asked, LocalDate on) {
                return asked;
            }

            @Override
            Set<UnitCode> reach(UnitCode root, LocalDate on) {
                return new LinkedHashSet<>(List.of(root));
            }
        };
        return scope;
    }

    private static Caller caller(OfficerCode me) {
        return new Caller() {
            @Override
            public OfficerCode officer() {
                return me;
            }

            @Override
            public boolean isClient() {
                return false;
            }
        };
    }
}
