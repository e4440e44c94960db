package vn.tiepdan.installation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

    /** How far the chapter was told before, so that a story broken off goes on where it stopped. */
    Optional<ToldChapter> told(String chapter) {
        List<?> found = em.createNativeQuery("select deeds, deeds_in_all from demonstration_chapter where name = ?1")
                .setParameter(1, chapter)
                .getResultList();
        return found.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new ToldChapter(
                    ((Number) columns[0]).intValue(),
                    Optional.ofNullable((Number) columns[1]).map(Number::intValue));
        });
    }

    void told(Chapter chapter, int deeds) {
        em.createNativeQuery("""
                        insert into demonstration_chapter (name, deeds, deeds_in_all) values (?1, ?2, ?3)
                        on conflict (name) do update set deeds = excluded.deeds""")
                .setParameter(1, chapter.name())
                .setParameter(2, deeds)
                .setParameter(3, chapter.deeds().size())
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
