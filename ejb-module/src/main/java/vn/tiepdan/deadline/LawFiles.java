package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.tiepdan.shared.Repository;

/** The files of terms and days that were loaded, as a collection. */
@Repository
class LawFiles {

    private static final long LOADING = 8_421_004L;

    @PersistenceContext
    EntityManager em;

    /** Of two servers that start together one loads, the other waits and finds nothing new. */
    void claim() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LOADING)
                .getSingleResult();
    }

    boolean holds(String name, String digest) {
        LawFile known = em.find(LawFile.class, name);
        return known != null && known.holds(digest);
    }

    void keep(LawFile loaded) {
        em.merge(loaded);
    }
}
