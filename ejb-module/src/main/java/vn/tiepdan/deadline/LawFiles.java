package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.tiepdan.shared.Repository;

/** The files of terms and days that were loaded, as a collection. */
@Repository
class LawFiles {

    private static final long LAW = 8_421_004L;

    @PersistenceContext
    EntityManager em;

    /** Whoever changes the law does so alone: he waits for every count that has begun, and of two who come together one waits. */
    void claim() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LAW)
                .getSingleResult();
    }

    /** Whoever counts a clock holds the law as it is until his transaction ends; many may at once. */
    void hold() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock_shared(?1) as text)")
                .setParameter(1, LAW)
                .getSingleResult();
    }

    /** How often calendar or terms have changed. */
    long edition() {
        return ((Number) em.createNativeQuery("select number from law_edition").getSingleResult()).longValue();
    }

    void nextEdition() {
        em.createNativeQuery("update law_edition set number = number + 1").executeUpdate();
    }

    boolean holds(String name, String digest) {
        LawFile known = em.find(LawFile.class, name);
        return known != null && known.holds(digest);
    }

    void keep(LawFile loaded) {
        em.merge(loaded);
    }
}
