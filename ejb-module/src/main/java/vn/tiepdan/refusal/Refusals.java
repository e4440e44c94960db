package vn.tiepdan.refusal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.RuleBroken;

/** All refusals, as a collection, whoever asks: who may see the visit is asked before. */
@Repository
class Refusals {

    @PersistenceContext
    EntityManager em;

    void add(Refusal refusal) {
        em.persist(refusal);
        em.flush();
    }

    /**
     * Takes from the papers of a visit that went under seal what leads to the open book: how a document is numbered, and the
     * earlier visit, which names who came. What they prove, their day and their file stay.
     */
    void papersGoUnderSeal(VisitCode denunciation) {
        em.flush();
        em.createNativeQuery("""
                        update visit_refusal_paper set earlier_visit = null, document_number = ''
                         where (document_number is not null or earlier_visit is not null)
                           and refusal_id in (select id from visit_refusal where visit_code = ?1)""").setParameter(1, denunciation.value()).executeUpdate();
    }

    /** Those of the visit with this intake code, oldest first. */
    List<Refusal> of(VisitCode intakeCode) {
        return em.createQuery("select r from Refusal r where r.visit = :visit order by r.id", Refusal.class)
                .setParameter("visit", intakeCode)
                .getResultList();
    }

    /** The one that is proposed, decided or told; refused where there is none ({@code refusal.none}). */
    Refusal open(VisitCode intakeCode) {
        return of(intakeCode).stream()
                .filter(Refusal::isOpen)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("refusal.none"));
    }

    void requireNone(VisitCode intakeCode) {
        if (of(intakeCode).stream().anyMatch(Refusal::isOpen)) {
            throw new RuleBroken("refusal.already");
        }
    }
}
