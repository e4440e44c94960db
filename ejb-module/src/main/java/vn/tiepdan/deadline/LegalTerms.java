package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.RuleBroken;

/** All legal terms in all their versions, as a collection; finds the one that governs an event. */
@Repository
class LegalTerms {

    @PersistenceContext
    EntityManager em;

    /** The version in force on the day of the trigger; a row that only refers to another term gives that one. */
    LegalTerm inForce(String code, LocalDate trigger) {
        LegalTerm term = version(code, trigger);
        return term.see() == null ? term : version(term.see(), trigger);
    }

    /** One version by its number, as a clock that counts by it names it. */
    LegalTerm exactly(String code, int version) {
        return em.createQuery(
                        "select t from LegalTerm t where t.code = :code and t.version = :version", LegalTerm.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getSingleResult();
    }

    private LegalTerm version(String code, LocalDate day) {
        List<LegalTerm> versions = em.createQuery("select t from LegalTerm t where t.code = :code", LegalTerm.class)
                .setParameter("code", code)
                .getResultList();
        if (versions.isEmpty()) {
            throw new NotFound("deadline.term.not-found", code);
        }
        return versions.stream()
                .filter(term -> term.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("deadline.term.not-in-force", code, day));
    }

    List<LegalTerm> all() {
        return em.createQuery("select t from LegalTerm t order by t.area, t.code, t.version", LegalTerm.class)
                .getResultList();
    }

    /** A file of an area takes the place of all that was stated for the area before. */
    void replace(TermFile file) {
        em.createQuery("delete from LegalTerm t where t.area = :area")
                .setParameter("area", file.area())
                .executeUpdate();
        file.terms().forEach(em::persist);
    }
}
