package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.shared.Repository;

/** All transitional clauses, as a collection. */
@Repository
class Transitions {

    @PersistenceContext
    EntityManager em;

    Optional<TransitionClause> covering(String term, String matter, LocalDate acceptedOn, LocalDate happensOn) {
        return all().stream()
                .filter(clause -> clause.covers(term, matter, acceptedOn, happensOn))
                .findFirst();
    }

    Optional<TransitionClause> withCode(String code) {
        return Optional.ofNullable(em.find(TransitionClause.class, code));
    }

    List<TransitionClause> all() {
        return em.createQuery("select c from TransitionClause c order by c.code", TransitionClause.class)
                .getResultList();
    }

    void replace(List<TransitionClause> clauses) {
        em.createQuery("delete from TransitionClause c").executeUpdate();
        clauses.forEach(em::persist);
    }
}
