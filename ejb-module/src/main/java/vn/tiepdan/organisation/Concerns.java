package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.shared.Repository;

/** All concerns, as a collection: whom records and cases are about. */
@Repository
public class Concerns {

    @PersistenceContext
    EntityManager em;

    /** The officers from whom the record or case of this code is hidden, because it or a record beside it is about them. */
    public Set<OfficerCode> of(String code) {
        return of(List.of(code));
    }

    /** The same of any of several; nobody for none. */
    public Set<OfficerCode> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("select k.officer from Concern k where k.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(OfficerCode::new)
                .collect(Collectors.toSet());
    }
}
