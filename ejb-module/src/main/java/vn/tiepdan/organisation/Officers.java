package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All officers with their posts and roles, as a collection. */
@Repository
class Officers {

    @PersistenceContext
    EntityManager em;

    void add(Officer officer) {
        em.persist(officer);
    }

    void add(PositionHolding holding) {
        em.persist(holding);
    }

    void add(RoleGrant grant) {
        em.persist(grant);
    }

    Officer withCode(OfficerCode code) {
        Officer officer = em.find(Officer.class, code);
        if (officer == null) {
            throw new NotFound("organisation.officer.not-found", code);
        }
        return officer;
    }

    RoleGrant grant(long id) {
        RoleGrant grant = em.find(RoleGrant.class, id);
        if (grant == null) {
            throw new NotFound("organisation.role.not-found");
        }
        return grant;
    }

    /** The grant, kept from others who decide on it until this transaction ends. */
    RoleGrant grantToDecide(long id) {
        RoleGrant grant = em.find(RoleGrant.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (grant == null) {
            throw new NotFound("organisation.role.not-found");
        }
        return grant;
    }

    /** What waits for another person's yes, the oldest first. */
    List<AskedRoleRow> asked() {
        return em.createQuery("""
                        select new vn.tiepdan.organisation.AskedRoleRow(g.id, g.officer, o.fullName, g.role, g.unit, g.validFrom, g.validTo,
                               g.delegatedBy, g.reason, g.grantedBy)
                          from RoleGrant g, Officer o
                         where o.code = g.officer and g.pending = true and g.revokedAt is null order by g.id""", AskedRoleRow.class).getResultList();
    }

    /** Every grant of the chair at these units, ended ones too. */
    List<RoleGrant> chairsOf(Set<UnitCode> units) {
        return em.createQuery(
                        "select g from RoleGrant g where g.role = 'CHAIR' and g.delegatedBy is null and g.unit in :units",
                        RoleGrant.class)
                .setParameter("units", units)
                .getResultList();
    }

    /** Whether somebody else is administrator on that day. */
    boolean isOtherAdministrator(OfficerCode than, LocalDate day) {
        return em.createQuery("""
                                select count(g) from RoleGrant g
                                 where g.role = 'ADMIN' and g.officer <> :than and g.validFrom <= :day
                                   and (g.validTo is null or g.validTo >= :day) and g.revokedAt is null and g.pending = false""", Long.class)
                        .setParameter("than", than)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** The roles the officer may act in on that day, with the units they are for. */
    List<RoleRow> rolesOn(OfficerCode officer, LocalDate day) {
        return em.createQuery("""
                        select new vn.tiepdan.organisation.RoleRow(g.id, g.role, g.unit, g.validFrom, g.validTo, g.delegatedBy, g.reason, g.revokedAt, g.pending, g.grantedBy, g.confirmedBy)
                          from RoleGrant g
                         where g.officer = :officer and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day) and g.revokedAt is null
                           and g.pending = false order by g.id""", RoleRow.class)
                .setParameter("officer", officer)
                .setParameter("day", day)
                .getResultList();
    }

    /** What the officer handed on of this role and what still counts on that day or later. */
    List<RoleGrant> delegationsOf(RoleGrant role, LocalDate day) {
        return em.createQuery("""
                        select g from RoleGrant g
                         where g.delegatedBy = :officer and g.role = :role and g.unit = :unit and g.validTo >= :day
                           and g.revokedAt is null order by g.id""", RoleGrant.class)
                .setParameter("officer", role.officer())
                .setParameter("role", role.role())
                .setParameter("unit", role.unit())
                .setParameter("day", day)
                .getResultList();
    }

    List<RoleRow> rolesEver(OfficerCode officer) {
        return em.createQuery("""
                        select new vn.tiepdan.organisation.RoleRow(g.id, g.role, g.unit, g.validFrom, g.validTo, g.delegatedBy, g.reason, g.revokedAt, g.pending, g.grantedBy, g.confirmedBy)
                          from RoleGrant g where g.officer = :officer order by g.validFrom, g.id""", RoleRow.class)
                .setParameter("officer", officer)
                .getResultList();
    }
}
