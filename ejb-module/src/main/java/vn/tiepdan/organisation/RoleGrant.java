package vn.tiepdan.organisation;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.RuleBroken;

/**
 * That an officer may act in a role for a unit during a period.
 *
 * <p>A delegation is a grant by another officer: always until a day, always with a reason, always within the period of the
 * role, never of a role that the
 * delegator does not hold himself, never to oneself.
 */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private Long id;

    @Column(name = "officer_code")
    private OfficerCode officer;

    private String role;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "delegated_by")
    private OfficerCode delegatedBy;

    private String reason;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "granted_by")
    private OfficerCode grantedBy;

    @Column(name = "confirmed_by")
    private OfficerCode confirmedBy;

    private boolean pending;

    @Column(name = "first_chair")
    private boolean firstChair;

    protected RoleGrant() {}

    static RoleGrant of(OfficerCode officer, String role, UnitCode unit, LocalDate from, LocalDate to) {
        if (!Role.GRANTABLE.contains(role)) {
            throw new RuleBroken("organisation.role.unknown");
        }
        if (to != null && to.isBefore(from)) {
            throw new RuleBroken("organisation.role.ends-before-it-begins");
        }
        RoleGrant grant = new RoleGrant();
        grant.officer = officer;
        grant.role = role;
        grant.unit = unit;
        grant.validFrom = from;
        grant.validTo = to;
        return grant;
    }

    /** Hands the role on until a day; the role stays with the delegator too. */
    RoleGrant delegateTo(OfficerCode deputy, LocalDate from, LocalDate to, String why) {
        if (deputy.equals(officer)) {
            throw new RuleBroken("organisation.delegation.to-oneself");
        }
        if (to == null || why == null || why.isBlank()) {
            throw new RuleBroken("organisation.delegation.needs-end-and-reason");
        }
        if (from.isBefore(validFrom) || validTo != null && to.isAfter(validTo)) {
            throw new RuleBroken("organisation.delegation.beyond-role");
        }
        RoleGrant delegation = of(deputy, role, unit, from, to);
        delegation.delegatedBy = officer;
        delegation.reason = why;
        return delegation;
    }

    /**
     * Says which administrator gives it; what one person's word is not enough for waits for another's.
     *
     * @param nobodyElse whether there is nobody yet who could say yes to the first chair
     */
    RoleGrant grantedBy(OfficerCode administrator, boolean nobodyElse) {
        if (administrator.equals(officer)) {
            throw new RuleBroken("organisation.role.to-oneself");
        }
        grantedBy = administrator;
        firstChair = nobodyElse && role.equals(Role.CHAIR) && delegatedBy == null;
        pending = Role.NEEDS_YES.contains(role) && !firstChair;
        return this;
    }

    void confirmedBy(OfficerCode other) {
        requireDecidable(other);
        pending = false;
        confirmedBy = other;
    }

    void declinedBy(OfficerCode other, Instant at) {
        requireDecidable(other);
        revokedAt = at;
    }

    private void requireDecidable(OfficerCode other) {
        if (!pending || revokedAt != null) {
            throw new RuleBroken("organisation.role.not-waiting");
        }
        if (other.equals(grantedBy)) {
            throw new RuleBroken("organisation.role.own-request");
        }
        if (other.equals(officer)) {
            throw new RuleBroken("organisation.role.to-oneself");
        }
    }

    boolean isPending() {
        return pending;
    }

    /** Whether it holds on that day or later, or was taken from somebody who had held it for more than a week. */
    boolean standsInTheWayOfAFirst(LocalDate today) {
        boolean ranOut = validTo != null && validTo.isBefore(today);
        boolean mistaken = revokedAt != null
                && !LocalDate.ofInstant(revokedAt, LawTime.ZONE).isAfter(validFrom.plusDays(7));
        return !pending && !ranOut && !mistaken;
    }

    /** Ends at once, whatever day it was to last to: the officer's next request is made without it. */
    void end(Instant at, LocalDate today) {
        if (revokedAt != null || validTo != null && validTo.isBefore(today)) {
            throw new RuleBroken("organisation.role.already-ended");
        }
        revokedAt = at;
    }

    OfficerCode officer() {
        return officer;
    }

    /** The administrator who gave it or asks for it. */
    OfficerCode asker() {
        return grantedBy;
    }

    String role() {
        return role;
    }

    UnitCode unit() {
        return unit;
    }
}
