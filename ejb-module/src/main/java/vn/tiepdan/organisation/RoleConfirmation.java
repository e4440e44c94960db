package vn.tiepdan.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * The second person's word on a role that opens denunciations, sealed identities or accounts: the chair of the ward, or another
 * administrator. Each method is one transaction.
 */
@Stateless
@RolesAllowed({Role.CHAIR, Role.ADMIN})
public class RoleConfirmation {

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    AccountHands hands;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    @MachineTime
    Clock machine;

    /** What waits for a word that the caller may give. */
    public List<AskedRoleRow> waiting() {
        OfficerCode me = caller.officer();
        return officers.asked().stream()
                .filter(row -> !row.officer().equals(me) && !row.grantedBy().equals(me))
                .filter(row -> decidesFor(row.unit()))
                .toList();
    }

    /**
     * Says yes; refused while the same person may stand behind the asking and the yes
     * ({@code organisation.role.confirm.account-in-askers-hands}).
     */
    public void confirm(long grantId) {
        RoleGrant grant = askedOfMe(grantId);
        grant.confirmedBy(caller.officer());
        if (hands.areBehindBoth(grant.asker(), caller.officer())) {
            throw new RuleBroken("organisation.role.confirm.account-in-askers-hands");
        }
        trail.done("role.confirm", grant.officer(), grant.role() + " " + grant.unit());
    }

    public void decline(long grantId) {
        RoleGrant grant = askedOfMe(grantId);
        grant.declinedBy(caller.officer(), machine.instant());
        trail.done("role.decline", grant.officer(), grant.role() + " " + grant.unit());
    }

    private RoleGrant askedOfMe(long grantId) {
        RoleGrant grant = officers.grantToDecide(grantId);
        if (!decidesFor(grant.unit())) {
            throw new NotFound("organisation.role.not-found");
        }
        return grant;
    }

    private boolean decidesFor(UnitCode unit) {
        LocalDate today = LocalDate.now(clock);
        List<RoleRow> held = officers.rolesOn(caller.officer(), today);
        Set<UnitCode> chaired = new LinkedHashSet<>();
        held.stream()
                .filter(row -> row.role().equals(Role.CHAIR))
                .forEach(row -> chaired.addAll(units.reach(units.governing(row.unit(), today), today)));
        return chaired.contains(unit)
                || held.stream().anyMatch(row -> row.role().equals(Role.ADMIN));
    }
}
