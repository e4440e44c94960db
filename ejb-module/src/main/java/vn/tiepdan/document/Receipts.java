package vn.tiepdan.document;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All receipts, as a collection. The only class that loads or adds one. */
@Repository
class Receipts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Event<OwnersAsked> asked;

    /**
     * Who may see a receipt, decided once, here: whoever sees the record it belongs to in full, and nobody else; not even who
     * gave it, when the record turned out to be none of his to see.
     */
    String visible() {
        OwnersAsked question = OwnersAsked.readInFull();
        asked.fire(question);
        return question.condition();
    }

    void add(Receipt receipt) {
        em.persist(receipt);
    }

    Receipt withCode(ReceiptCode code) {
        return bind(em.createQuery("select r from Receipt r where r.code = :code and " + visible(), Receipt.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("document.receipt.not-found"));
    }

    /** Every receipt of the record, whoever asks. */
    List<Receipt> everOf(PaperOwner owner) {
        return em.createQuery(
                        "select r from Receipt r where r.ownerKind = :kind and r.ownerCode = :owner order by r.id",
                        Receipt.class)
                .setParameter("kind", owner.kind())
                .setParameter("owner", owner.code())
                .getResultList();
    }

    /** Whether a receipt names the citizen, whoever asks. */
    boolean name(String citizen) {
        return em.createQuery("select count(r) from Receipt r where r.citizenRef = :citizen", Long.class)
                        .setParameter("citizen", citizen)
                        .getSingleResult()
                > 0;
    }

    <Q extends Query> Q bind(Q query) {
        return scope.bind(query);
    }
}
