package vn.tiepdan.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import vn.tiepdan.shared.Repository;

/** All entries of the trail, as a collection that only grows. */
@Repository
class AuditEntries {

    @PersistenceContext
    EntityManager em;

    /** Native, since number and seal are made by the database under one lock, so that no two writers share a predecessor. */
    void add(AuditEntry entry) {
        em.createNativeQuery("""
                        insert into audit_entry (at, law_day, actor, act, object_code, detail, refused)
                        values (?1, ?2, ?3, ?4, nullif(?5, ''), nullif(?6, ''), ?7)""")
                .setParameter(1, Timestamp.from(entry.at()))
                .setParameter(2, Date.valueOf(entry.lawDay()))
                .setParameter(3, entry.actor())
                .setParameter(4, entry.act())
                .setParameter(5, entry.objectCode() == null ? "" : entry.objectCode())
                .setParameter(6, entry.detail() == null ? "" : entry.detail())
                .setParameter(7, entry.refused())
                .executeUpdate();
    }
}
