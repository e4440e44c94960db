package vn.tiepdan.matter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.Repository;

/**
 * Keeps whoever came or wrote about a case out of what is written of it: lists are of cases, never of persons, and what turns out to
 * denounce later has left no name behind.
 */
@Repository
public class NamesInCases {

    @PersistenceContext
    EntityManager em;

    @Inject
    Citizens citizens;

    @Inject
    SealedIdentities sealed;

    /** Refused with {@code protection.text-names-author}, as the last rule of a deed of somebody who sees the case. */
    public void refuse(MatterCode matter, String... texts) {
        String[] written = Stream.of(texts).filter(Objects::nonNull).toArray(String[]::new);
        if (written.length == 0) {
            return;
        }
        List<?> people =
                em.createNativeQuery("""
                        select p.citizen_code, p.seal_code from visit_person p join visit v on v.id = p.visit_id where v.matter_code = ?1
                        union
                        select p.author_citizen, p.author_seal from petition p where p.matter_code = ?1
                        union
                        select y.citizen_code, y.seal_code from petition_party y join petition p on p.intake_code = y.petition_code
                         where p.matter_code = ?1""").setParameter(1, matter.value()).getResultList();
        for (Object person : people) {
            Object[] column = (Object[]) person;
            if (column[1] != null) {
                sealed.refuseNaming((String) column[1], written);
            } else if (column[0] != null) {
                SealedIdentities.refuseNaming(citizens.withCode((String) column[0]), written);
            }
        }
    }
}
