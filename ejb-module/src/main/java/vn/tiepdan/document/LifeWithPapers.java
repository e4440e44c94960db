package vn.tiepdan.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The receipts and files of all these records, each with the code of the record it belongs to. */
    public Map<String, String> papersOf(List<PaperOwner> owners) {
        String kinds = owners.stream().map(PaperOwner::kind).collect(Collectors.joining(","));
        String codes = owners.stream().map(PaperOwner::code).collect(Collectors.joining(","));
        List<?> found = em.createNativeQuery("""
                        with owner as (select * from unnest(string_to_array(?1, ','), string_to_array(?2, ',')) as o(kind, code))
                        select p.code, p.owner_code from receipt p join owner o on o.kind = p.owner_kind and o.code = p.owner_code
                        union all
                        select p.code, p.owner_code from attachment p join owner o on o.kind = p.owner_kind and o.code = p.owner_code""")
                .setParameter(1, kinds)
                .setParameter(2, codes)
                .getResultList();
        Map<String, String> papers = new HashMap<>();
        for (Object line : found) {
            Object[] column = (Object[]) line;
            papers.put((String) column[0], (String) column[1]);
        }
        return papers;
    }

    /** Who read or printed something did nothing to it. */
    public static boolean isMereReading(String act) {
        return MERE_READING.contains(act);
    }
}
