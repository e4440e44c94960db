package vn.tiepdan.protection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerRoles;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;

/**
 * The custodian's door to the vault: which seals his ward keeps. No seal is opened here; opening takes a request, a reason and
 * another person's yes.
 */
@Stateless
@RolesAllowed(Role.CUSTODIAN)
public class CustodianDesk {

    @Inject
    SealRegister register;

    @Inject
    SealedIdentities sealed;

    @Inject
    Caller caller;

    @Inject
    OfficerRoles roles;

    @Inject
    UnitRegister units;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The seals that are kept, newest first; each look is in the trail. */
    public List<SealRow> seals(int first, int size) {
        trail.done("protection.seals.list", caller.officer());
        return register.kept(wards(), first, size);
    }

    public long count() {
        return register.count(wards());
    }

    /**
     * How many texts of each officer were refused on each day because of whom they named, the latest day first: who tries
     * names is seen by it. Each look is in the trail.
     */
    public List<RefusedTextsRow> refusedTexts(int first, int size) {
        trail.done("protection.refused-texts.list", caller.officer());
        return register.refusedTexts(wards(), first, size);
    }

    public long countRefusedTexts() {
        return register.countRefusedTexts(wards());
    }

    /**
     * Under which other seals of his wards the same person stands; by this denunciations that repeat each other are found. Tells
     * aliases and never a name; each look is in the trail.
     */
    public List<SealRow> sameAs(String alias) {
        trail.done("protection.seals.compare", alias);
        return sealed.alsoUnder(alias, wards());
    }

    private Set<UnitCode> wards() {
        return units.reachOf(roles.unitOf(caller.officer(), Role.CUSTODIAN), LocalDate.now(clock));
    }
}
