package vn.tiepdan.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditRegister;
import vn.tiepdan.audit.AuditRow;
import vn.tiepdan.shared.Repository;

/** Tells the life of a record with what was given and attached; asked by the feature that keeps it, which knows who may hear it. */
@Repository
public class LifeWithPapers {

    private static final Set<String> MERE_READING = Set.of("receipt.print", "attachment.take");

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditRegister trail;

    /** Every deed on the record, known under any of these codes, and on its receipts and files, oldest first; not who read them. */
    public List<AuditRow> of(PaperOwner owner, List<String> codes) {
        List<?> papers = em.createNativeQuery("""
                        select code from receipt where owner_kind = ?1 and owner_code = ?2
                        union all select code from attachment where owner_kind = ?1 and owner_code = ?2""")
                .setParameter(1, owner.kind())
                .setParameter(2, owner.code())
                .getResultList();
        List<String> all = new ArrayList<>(codes);
        papers.forEach(code -> all.add((String) code));
        return trail.of(all).stream()
                .filter(deed -> !MERE_READING.contains(deed.act()))
                .toList();
    }
}
