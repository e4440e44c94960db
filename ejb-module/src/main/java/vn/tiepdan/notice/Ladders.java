package vn.tiepdan.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tiepdan.shared.Repository;

/** The rungs of all ladders, as a collection. */
@Repository
class Ladders {

    @PersistenceContext
    EntityManager em;

    /** The file takes the place of all that was stated before; what was told is not told again. */
    void replace(List<Rung> rungs) {
        em.createNativeQuery("delete from notice_rung").executeUpdate();
        for (Rung rung : rungs) {
            em.createNativeQuery("insert into notice_rung (term_code, days, audience) values (?1, ?2, ?3)")
                    .setParameter(1, rung.term())
                    .setParameter(2, rung.days())
                    .setParameter(3, rung.to().name())
                    .executeUpdate();
        }
    }
}
