package vn.tiepdan.duplicate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** Tells the traits of those petitions of which the database says that they are new or changed. */
@Repository
class LookalikeTraits {

    @PersistenceContext
    EntityManager em;

    /**
     * Tells those of the next petitions and says how many they were. A petition that somebody is writing is left for later;
     * each is held as it is until its traits are stored, so that none outlives what it was read from.
     */
    int tell(int most) {
        List<?> due = em.createNativeQuery("""
                        select p.id, p.unit_code, p.summary, coalesce(p.requests, ''), coalesce(c.address, ''),
                               p.book = 'OPEN' and p.stage <> 'VOIDED'
                          from lookalike_due d join petition p on p.id = d.petition_id
                          left join citizen c on c.code = p.author_citizen
                         order by d.petition_id limit ?1 for share of p skip locked""").setParameter(1, most).getResultList();
        if (due.isEmpty()) {
            return 0;
        }
        List<String> ids = new ArrayList<>();
        List<String> bearers = new ArrayList<>();
        List<String> traits = new ArrayList<>();
        for (Object line : due) {
            Object[] column = (Object[]) line;
            String id = column[0].toString();
            ids.add(id);
            if ((Boolean) column[5]) {
                for (Long trait : Traits.kept(
                        new UnitCode((String) column[1]), column[2] + "\n" + column[3], (String) column[4])) {
                    bearers.add(id);
                    traits.add(trait.toString());
                }
            }
        }
        em.createNativeQuery(
                        "delete from lookalike_trait where petition_id = any (cast(string_to_array(?1, ',') as bigint[]))")
                .setParameter(1, all(ids))
                .executeUpdate();
        em.createNativeQuery("""
                        insert into lookalike_trait (petition_id, trait)
                        select * from unnest(cast(string_to_array(?1, ',') as bigint[]), cast(string_to_array(?2, ',') as bigint[]))""")
                .setParameter(1, all(bearers))
                .setParameter(2, all(traits))
                .executeUpdate();
        em.createNativeQuery(
                        "delete from lookalike_due where petition_id = any (cast(string_to_array(?1, ',') as bigint[]))")
                .setParameter(1, all(ids))
                .executeUpdate();
        return due.size();
    }

    private static String all(List<String> numbers) {
        return numbers.stream().collect(Collectors.joining(","));
    }
}
