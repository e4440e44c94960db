package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.shared.LawTime;

/** The scope that an officer really has by the roles the database holds, without a server to say who calls. */
public final class ScopeOf {

    private ScopeOf() {}

    public static Scope officer(EntityManager em, String officer, LocalDate today) {
        Scope scope = new Scope();
        scope.caller = new Caller() {
            @Override
            public OfficerCode officer() {
                return new OfficerCode(officer);
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
        scope.views = HeldRoles.views(em);
        scope.unitTree = scope.views.unitTree;
        scope.clock = Clock.fixed(today.atStartOfDay(LawTime.ZONE).toInstant(), LawTime.ZONE);
        return scope;
    }

    public static UnitRegister units(EntityManager em, LocalDate today) {
        UnitRegister register = new UnitRegister();
        register.em = em;
        register.units = new Units();
        register.units.em = em;
        register.clock = Clock.fixed(today.atStartOfDay(LawTime.ZONE).toInstant(), LawTime.ZONE);
        return register;
    }
}
