package vn.tiepdan.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/** What an administrator does with units, officers, posts and roles. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
public class OrganisationDirectory {

    @Inject
    Units units;

    @Inject
    Officers officers;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    @MachineTime
    Clock machine;

    public void setUp(@NotNull @Valid SetUpUnit command) {
        Unit unit = Unit.setUp(command.code(), command.nameVi(), command.nameEn(), command.kind(), command.from());
        unit.locatedAt(command.address(), command.telephone());
        units.add(unit);
        if (command.parent() != null) {
            units.place(command.code(), command.parent(), command.from());
        }
        if (command.stateCode() != null) {
            units.stateCode(command.code(), command.stateCode(), command.from(), command.stateCodeTo());
        }
        trail.done("unit.set-up", command.code());
    }

    /** Gives a unit its right name and address; its code stays for ever. */
    public void rename(
            UnitCode unit,
            @NotBlank @Size(max = 200) String nameVi,
            @NotBlank @Size(max = 200) String nameEn,
            String address,
            String telephone) {
        Unit known = units.withCode(unit);
        known.call(nameVi, nameEn);
        known.locatedAt(address, telephone);
        trail.done("unit.rename", unit);
    }

    /** Moves the unit under another body from that day on. */
    public void place(UnitCode unit, UnitCode parent, LocalDate from) {
        units.withCode(parent);
        units.place(units.withCode(unit).code(), parent, from);
        trail.done("unit.place", unit, parent + " " + from);
    }

    /** Ends the unit on {@code lastDay}; its successor takes over its records from the next day on. */
    public void dissolve(UnitCode unit, LocalDate lastDay, UnitCode successor) {
        units.withCode(unit).dissolve(lastDay);
        if (successor != null) {
            units.withCode(successor);
            units.succeed(unit, successor, lastDay.plusDays(1));
        }
        trail.done("unit.dissolve", unit, successor == null ? null : "-> " + successor);
    }

    public void enrol(OfficerCode code, @NotNull String fullName) {
        officers.add(Officer.named(code, fullName));
        trail.done("officer.enrol", code);
    }

    public void appoint(@NotNull @Valid AppointOfficer command) {
        officers.withCode(command.officer());
        units.withCode(command.unit());
        officers.add(PositionHolding.of(
                command.officer(), command.unit(), command.titleVi(), command.titleEn(), command.from(), command.to()));
        trail.done("officer.appoint", command.officer(), command.unit().value());
    }

    /**
     * Gives a role; says whether it waits for another person's yes ({@link RoleConfirmation}). Nobody gives one to himself. The
     * installation's own set-up waits for nobody.
     */
    public boolean grant(OfficerCode officer, String role, UnitCode unit, LocalDate from, LocalDate to) {
        officers.withCode(officer);
        units.withCode(unit);
        return give(RoleGrant.of(officer, role, unit, from, to), "role.grant", role + " " + unit);
    }

    private boolean give(RoleGrant grant, String deed, String detail) {
        if (!caller.isSystem()) {
            OfficerCode me = caller.officer();
            grant.grantedBy(me, grant.role().equals(Role.CHAIR) && isFirstChair(grant.unit(), me));
        }
        officers.add(grant);
        trail.done(grant.isPending() ? deed + ".ask" : deed, grant.officer(), detail);
        return grant.isPending();
    }

    /** The only administrator, in a ward that has no chair and had none taken away: nobody else could say yes. */
    private boolean isFirstChair(UnitCode unit, OfficerCode administrator) {
        LocalDate today = LocalDate.now(clock);
        return !officers.isOtherAdministrator(administrator, today)
                && officers.chairsOf(units.reach(units.governing(unit, today), today)).stream()
                        .noneMatch(chair -> chair.standsInTheWayOfAFirst(today));
    }

    /** Ends a role at once, and with it what the officer had handed on of it. */
    public void endRole(long grantId) {
        LocalDate today = LocalDate.now(clock);
        RoleGrant role = officers.grant(grantId);
        end(role, today);
        officers.delegationsOf(role, today).forEach(delegation -> end(delegation, today));
    }

    private void end(RoleGrant grant, LocalDate today) {
        grant.end(machine.instant(), today);
        trail.done("role.end", grant.officer(), grant.role() + " " + grant.unit());
    }

    /** Every role the officer holds, held or will hold. */
    public List<RoleRow> rolesOf(OfficerCode officer) {
        return officers.rolesEver(officer);
    }

    /** Hands one of the caller's or another's roles to a deputy for a period; refused when the delegator does not hold it; waits like a grant. */
    public boolean delegate(
            OfficerCode delegator, String role, OfficerCode deputy, LocalDate from, LocalDate to, String reason) {
        RoleRow held = officers.rolesOn(delegator, from).stream()
                .filter(row -> row.role().equals(role) && row.delegatedBy() == null)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("organisation.delegation.role-not-held"));
        officers.withCode(deputy);
        return give(
                officers.grant(held.id()).delegateTo(deputy, from, to, reason),
                "role.delegate",
                role + " from " + delegator);
    }
}
