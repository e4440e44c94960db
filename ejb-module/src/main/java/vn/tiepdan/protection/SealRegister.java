package vn.tiepdan.protection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** Reads seals from outside: aliases and days, for the custodian alone. */
@Repository
class SealRegister {

    private static final String KEPT = " from SealedIdentity s where s.releasedAt is null and s.unit in :units";

    private static final String REFUSED =
            " from naming_trial where unit_code = any (string_to_array(?1, ',')) group by on_day, officer_code";

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

    /** How many texts of each officer were refused on each day, the latest day first; neither which nor on what record. */
    List<RefusedTextsRow> refusedTexts(Set<UnitCode> units, int first, int size) {
        List<?> found = em.createNativeQuery("select on_day, officer_code, cast(sum(refused) as bigint)" + REFUSED
                        + " order by on_day desc, officer_code limit ?2 offset ?3")
                .setParameter(1, codes(units))
                .setParameter(2, size)
                .setParameter(3, first)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new RefusedTextsRow(
                        ((Date) column[0]).toLocalDate(),
                        new OfficerCode((String) column[1]),
                        ((Number) column[2]).longValue()))
                .toList();
    }

    long countRefusedTexts(Set<UnitCode> units) {
        return ((Number) em.createNativeQuery("select count(*) from (select on_day" + REFUSED + ") days")
                        .setParameter(1, codes(units))
                        .getSingleResult())
                .longValue();
    }

    private static String codes(Set<UnitCode> units) {
        return units.stream().map(UnitCode::value).collect(Collectors.joining(","));
    }
}
