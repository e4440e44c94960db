package vn.tiepdan.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tiepdan.shared.Repository;

/** All entries of the trail, as a collection that only grows. */
@Repository
class AuditEntries {

    @PersistenceContext
    EntityManager em;

    void add(AuditEntry entry) {
        addAll(List.of(entry));
    }

    /**
     * Adds the entries of one deed in their order. Native, since number and seal are made by the database under one lock, so that
     * no two writers share a predecessor; what else the deed changed is written before, that the lock is short.
     */
    void addAll(List<AuditEntry> entries) {
        em.flush();
        JsonArrayBuilder told = Json.createArrayBuilder();
        entries.forEach(entry -> told.add(told(entry)));
        em.createNativeQuery("""
                        insert into audit_entry (at, law_day, actor, act, object_code, detail, refused)
                        select at, law_day, actor, act, object_code, detail, refused
                          from rows from (json_to_recordset(cast(?1 as json)) as (at timestamptz, law_day date, actor varchar, act varchar,
                               object_code varchar, detail varchar, refused boolean)) with ordinality
                         order by ordinality""").setParameter(1, told.build().toString()).executeUpdate();
    }

    private static JsonObjectBuilder told(AuditEntry entry) {
        JsonObjectBuilder told = Json.createObjectBuilder()
                .add("at", entry.at().toString())
                .add("law_day", entry.lawDay().toString())
                .add("actor", entry.actor())
                .add("act", entry.act())
                .add("refused", entry.refused());
        if (entry.objectCode() != null && !entry.objectCode().isEmpty()) {
            told.add("object_code", entry.objectCode());
        }
        if (entry.detail() != null && !entry.detail().isEmpty()) {
            told.add("detail", entry.detail());
        }
        return told;
    }
}
