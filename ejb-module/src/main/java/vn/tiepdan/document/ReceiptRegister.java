package vn.tiepdan.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads the receipts of records that the caller sees. */
@Repository
public class ReceiptRegister {

    private static final String ROW = """
            select new vn.tiepdan.document.ReceiptRow(r.code, r.ownerKind, r.ownerCode, r.issuedAt, r.issuedBy,
                   r.receiverName, r.copies, r.voidReason, r.version)
              from Receipt r
             where\s""";
    private static final String DAYS = " and r.issuedAt >= :from and r.issuedAt < :after";

    @PersistenceContext
    EntityManager em;

    @Inject
    Receipts receipts;

    public ReceiptRow row(ReceiptCode code) {
        return receipts.bind(em.createQuery(ROW + receipts.visible() + " and r.code = :code", ReceiptRow.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("document.receipt.not-found"));
    }

    /** The receipts whose code has all the parts that were typed, the latest first. */
    public List<ReceiptRow> find(String typed, int size) {
        return receipts.bind(em.createQuery(
                        ROW
                                + receipts.visible()
                                + " and SQL('? @> string_to_array(?, '' '')', COLUMN('sought', r), :typed) = true order by r.issuedAt desc, r.id desc",
                        ReceiptRow.class))
                .setParameter(
                        "typed",
                        Stream.of(Folding.fold(typed).split("[^a-z0-9]+"))
                                .filter(part -> !part.isEmpty())
                                .map(part -> "c:" + part)
                                .collect(Collectors.joining(" ")))
                .setMaxResults(size)
                .getResultList();
    }

    /** The receipts given with one visit or petition, the oldest first. */
    public List<ReceiptRow> of(PaperOwner owner) {
        return receipts.bind(em.createQuery(
                        ROW + receipts.visible()
                                + " and r.ownerKind = :kind and r.ownerCode = :owner order by r.issuedAt, r.id",
                        ReceiptRow.class))
                .setParameter("kind", owner.kind())
                .setParameter("owner", owner.code())
                .getResultList();
    }

    /** The receipts given between two days, both included, the latest first. */
    public List<ReceiptRow> given(LocalDate from, LocalDate to, int first, int size) {
        return receipts.bind(em.createQuery(
                        ROW + receipts.visible() + DAYS + " order by r.issuedAt desc, r.id desc", ReceiptRow.class))
                .setParameter("from", from.atStartOfDay())
                .setParameter("after", to.plusDays(1).atStartOfDay())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(LocalDate from, LocalDate to) {
        return receipts.bind(
                        em.createQuery("select count(r) from Receipt r where " + receipts.visible() + DAYS, Long.class))
                .setParameter("from", from.atStartOfDay())
                .setParameter("after", to.plusDays(1).atStartOfDay())
                .getSingleResult();
    }
}
