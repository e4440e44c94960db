package vn.tiepdan.audit;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.tiepdan.shared.Repository;

/**
 * All entries of the trail, as a collection that only grows.
 *
 * <p>Written over the transaction's connection itself: number and seal are made by the database under one lock, so that no two
 * writers share a predecessor, and when a transaction is about to end its entities have been written already.
 */
@Repository
class AuditEntries {

    /** Kept, since to make one the server looks through all its archives. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String ADD = """
            insert into audit_entry (at, law_day, actor, act, object_code, detail, refused)
            select at, law_day, actor, act, object_code, detail, refused
              from rows from (json_to_recordset(cast(? as json)) as (at timestamptz, law_day date, actor varchar, act varchar,
                   object_code varchar, detail varchar, refused boolean)) with ordinality
             order by ordinality""";

    @Resource(lookup = "java:jboss/datasources/TiepDan")
    DataSource database;

    @PersistenceContext
    EntityManager em;

    /** Writes what the deed has changed so far: what it breaks is told where it broke, and rows stand in the order they were made. */
    void settle() {
        em.flush();
    }

    /** Adds entries in their order. */
    void add(List<AuditEntry> entries) {
        JsonArrayBuilder told = JSON.createArrayBuilder();
        entries.forEach(entry -> told.add(told(entry)));
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setString(1, told.build().toString());
            add.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("the trail could not be written", broken);
        }
    }

    private static JsonObjectBuilder told(AuditEntry entry) {
        JsonObjectBuilder told = JSON.createObjectBuilder()
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
