package vn.tiepdan.protection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** Reads seals from outside: aliases and days, for the custodian alone. */
@Repository
class SealRegister {

    private static final String KEPT = " from SealedIdentity s where s.releasedAt is null and s.unit in :units";

    @PersistenceContext
    EntityManager em;

    List<SealRow> kept(Set<UnitCode> units, int first, int size) {
        return em.createQuery(
                        "select new vn.tiepdan.protection.SealRow(s.code, s.unit, s.sealedAt, s.paperCabinet)" + KEPT
                                + " order by s.sealedAt desc, s.id desc",
                        SealRow.class)
                .setParameter("units", units)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Set<UnitCode> units) {
        return em.createQuery("select count(s)" + KEPT, Long.class)
                .setParameter("units", units)
                .getSingleResult();
    }
}
