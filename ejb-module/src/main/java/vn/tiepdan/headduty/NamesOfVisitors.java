package vn.tiepdan.headduty;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Repository;

/**
 * Keeps whoever came to a session out of what is written about it: a conclusion speaks of a visit by its number, and what turns out to
 * denounce later has left no name behind.
 */
@Repository
public class NamesOfVisitors {

    @PersistenceContext
    EntityManager em;

    @Inject
    Citizens citizens;

    @Inject
    SealedIdentities sealed;

    /** Refused with {@code protection.text-names-author}, as the last rule of a deed. */
    public void refuseIn(UnitCode unit, LocalDate day, ReceptionType type, String... texts) {
        String[] written = Stream.of(texts).filter(Objects::nonNull).toArray(String[]::new);
        if (written.length == 0) {
            return;
        }
        List<?> came = em.createNativeQuery("""
                        select distinct p.citizen_code, p.seal_code from visit_person p join visit v on v.id = p.visit_id
                         where v.unit_code = ?1 and v.visited_on = ?2 and v.type = ?3""")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, type.name())
                .getResultList();
        came.stream()
                .map(Object[].class::cast)
                .filter(person -> person[1] == null)
                .forEach(person -> SealedIdentities.refuseNaming(citizens.withCode((String) person[0]), written));
        came.stream()
                .map(Object[].class::cast)
                .filter(person -> person[1] != null)
                .forEach(person -> sealed.refuseNaming((String) person[1], written));
    }
}
