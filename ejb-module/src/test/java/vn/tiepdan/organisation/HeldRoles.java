package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
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
        scope.views = views(em);
        scope.unitTree = scope.views.unitTree;
        scope.clock = Clock.fixed(day.atTime(9, 0).atZone(LawTime.ZONE).toInstant(), LawTime.ZONE);
        return scope;
    }

    /** Of one role at a unit that stands alone. */
    public static Scope scope(OfficerCode me, UnitCode unit, String role) {
        LocalDate day = LocalDate.of(2024, 6, 18);
        Scope scope = scope(null, me, day);
        scope.views = new Views() {
            @Override
            View of(OfficerCode officer, LocalDate asked) {
                return new View(officer, unit, Set.of(role), reaches(role, unit));
            }
        };
        return scope;
    }

    /** What the database says of officers, remembered from nobody. */
    static Views views(EntityManager em) {
        Views views = new Views();
        views.officers = new Officers();
        views.officers.em = em;
        views.unitTree = new Units();
        views.unitTree.em = em;
        return views;
    }

    private static List<Reach> reaches(String role, UnitCode unit) {
        return Reach.showsRecords(role) ? List.of(new Reach(role, Set.of(unit))) : List.of();
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

            @Override
            public boolean isSystem() {
                return false;
            }
        };
    }
}
