package vn.tiepdan.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import vn.tiepdan.shared.Repository;

/** Reads the trail. Whoever shows it has asked first whether the caller may see the object. */
@Repository
public class AuditRegister {

    @PersistenceContext
    EntityManager em;

    /** The life of one object, oldest first; known under any of these codes. */
    public List<AuditRow> of(List<String> objectCodes) {
        List<?> found = em.createNativeQuery("""
                        select id, at, law_day, actor, act, object_code, detail, refused
                          from audit_entry where object_code = any (string_to_array(?1, ',')) order by id""")
                .setParameter(1, String.join(",", objectCodes))
                .getResultList();
        return found.stream().map(AuditRegister::row).toList();
    }

    private static AuditRow row(Object line) {
        Object[] column = (Object[]) line;
        return new AuditRow(
                ((Number) column[0]).longValue(),
                ((Timestamp) column[1]).toInstant(),
                ((java.sql.Date) column[2]).toLocalDate(),
                (String) column[3],
                (String) column[4],
                (String) column[5],
                (String) column[6],
                (Boolean) column[7]);
    }
}
