package vn.tiepdan.installation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.Repository;

/** What the database says of its own content: real or demonstration, and which chapters were told. */
@Repository
class Installations {

    @PersistenceContext
    EntityManager em;

    @Inject
    @MachineTime
    Clock machine;

    boolean isNew() {
        return em.createNativeQuery("select 1 from installation")
                .getResultList()
                .isEmpty();
    }

    boolean isDemonstration() {
        return !em.createNativeQuery("select 1 from installation where kind = 'DEMONSTRATION'")
                .getResultList()
                .isEmpty();
    }

    void begin(boolean demonstration) {
        em.createNativeQuery("insert into installation (id, kind, created_at) values (1, ?1, ?2)")
                .setParameter(1, demonstration ? "DEMONSTRATION" : "REAL")
                .setParameter(2, Timestamp.from(machine.instant()))
                .executeUpdate();
    }

    /** How many deeds of the chapter were told before, so that a story broken off goes on where it stopped. */
    int told(String chapter) {
        List<?> found = em.createNativeQuery("select deeds from demonstration_chapter where name = ?1")
                .setParameter(1, chapter)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    void told(String chapter, int deeds) {
        em.createNativeQuery("""
                        insert into demonstration_chapter (name, deeds) values (?1, ?2)
                        on conflict (name) do update set deeds = excluded.deeds""")
                .setParameter(1, chapter)
                .setParameter(2, deeds)
                .executeUpdate();
    }

    /** Remembers the code under which a record of the story was entered, for later deeds about it. */
    void remember(String name, Object code) {
        em.createNativeQuery("""
                        insert into demonstration_record (name, code) values (?1, ?2)
                        on conflict (name) do update set code = excluded.code""")
                .setParameter(1, name)
                .setParameter(2, code.toString())
                .executeUpdate();
    }

    String recall(String name) {
        return (String) em.createNativeQuery("select code from demonstration_record where name = ?1")
                .setParameter(1, name)
                .getSingleResult();
    }
}
