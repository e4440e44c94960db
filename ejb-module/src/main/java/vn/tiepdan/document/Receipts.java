package vn.tiepdan.document;

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

    /** Who may see a receipt: the desks of my units, and whoever gave it himself; never whom the record it belongs to concerns. */
    static final String VISIBLE = """
            (r.unit in :units and (r.unit in :deskUnits or r.issuedBy = :me)
             and not exists (select k.id from Concern k where k.officer = :myCode and k.code = r.ownerCode))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void add(Receipt receipt) {
        em.persist(receipt);
    }

    Receipt withCode(ReceiptCode code) {
        return bind(em.createQuery("select r from Receipt r where r.code = :code and " + VISIBLE, Receipt.class))
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
