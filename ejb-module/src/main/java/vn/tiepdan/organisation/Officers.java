package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
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

    /** The roles the officer may act in on that day, with the units they are for. */
    List<RoleRow> rolesOn(OfficerCode officer, LocalDate day) {
        return em.createQuery("""
                        select new vn.tiepdan.organisation.RoleRow(g.id, g.role, g.unit, g.validFrom, g.validTo, g.delegatedBy, g.reason, g.revokedAt)
                          from RoleGrant g
                         where g.officer = :officer and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day) and g.revokedAt is null
                         order by g.id""", RoleRow.class)
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
                        select new vn.tiepdan.organisation.RoleRow(g.id, g.role, g.unit, g.validFrom, g.validTo, g.delegatedBy, g.reason, g.revokedAt)
                          from RoleGrant g where g.officer = :officer order by g.validFrom, g.id""", RoleRow.class)
                .setParameter("officer", officer)
                .getResultList();
    }
}
