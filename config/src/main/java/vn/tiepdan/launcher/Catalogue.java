package vn.tiepdan.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The product's tables as they stand in a database: each with its columns, a referred-to table before those that refer to it;
 * and the next value of each sequence. The migrations' own record is left out, it belongs to the schema and not to the data.
 */
record Catalogue(
        String schemaVersion, Map<String, String> columns, List<Reference> backward, Map<String, Long> sequences) {

    /** A foreign key; {@code deferrable} when it may wait for the end of the transaction as it is. */
    record Reference(String name, String from, String to, boolean deferrable) {}

    static Catalogue of(Connection connection) throws SQLException {
        Map<String, String> columns = columns(connection);
        List<Reference> references = references(connection);
        List<String> order = order(columns.keySet(), references);

        Map<String, String> ordered = new LinkedHashMap<>();
        order.forEach(table -> ordered.put(table, columns.get(table)));
        List<Reference> backward = references.stream()
                .filter(r -> order.indexOf(r.to()) > order.indexOf(r.from()))
                .toList();
        return new Catalogue(schemaVersion(connection), ordered, backward, sequences(connection));
    }

    static String quoted(String name) {
        return DatabaseAccess.SCHEMA + ".\"" + name.replace("\"", "\"\"") + '"';
    }

    private static String schemaVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select string_agg(coalesce(version, description) || ':' || coalesce(checksum, 0), ' ' order by installed_rank)
                          from tiepdan.flyway_schema_history
                         where success and type <> 'SCHEMA'
                        """)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<String, String> columns(Connection connection) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                          from pg_catalog.pg_class c
                          join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                               and not a.attisdropped and a.attgenerated = ''
                         where c.relnamespace = cast(? as regnamespace) and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                         group by c.relname
                        """)) {
            query.setString(1, DatabaseAccess.SCHEMA);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return columns;
    }

    private static List<Reference> references(Connection connection) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        select k.conname, f.relname, t.relname, k.condeferrable
                          from pg_catalog.pg_constraint k
                          join pg_catalog.pg_class f on f.oid = k.conrelid
                          join pg_catalog.pg_class t on t.oid = k.confrelid
                         where k.contype = 'f' and f.relnamespace = cast(? as regnamespace) and f.oid <> t.oid
                         order by 1, 2
                        """)) {
            query.setString(1, DatabaseAccess.SCHEMA);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    references.add(
                            new Reference(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
                }
            }
        }
        return references;
    }

    /** Where tables refer to each other in a circle, the first by name begins and its reference points backward. */
    private static List<String> order(Set<String> tables, List<Reference> references) {
        Set<String> placed = new LinkedHashSet<>();
        Set<String> waiting = new TreeSet<>(tables);
        while (!waiting.isEmpty()) {
            String next = waiting.stream()
                    .filter(table ->
                            references.stream().noneMatch(r -> r.from().equals(table) && waiting.contains(r.to())))
                    .findFirst()
                    .orElse(waiting.iterator().next());
            placed.add(next);
            waiting.remove(next);
        }
        return List.copyOf(placed);
    }

    /** Asked of each sequence itself: the system's view of them is silent about one that was set and not used since. */
    private static Map<String, Long> sequences(Connection connection) throws SQLException {
        Map<String, Long> increments = new TreeMap<>();
        Map<String, Long> sequences = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "select sequencename, increment_by from pg_catalog.pg_sequences where schemaname = 'tiepdan'")) {
                while (rows.next()) {
                    increments.put(rows.getString(1), rows.getLong(2));
                }
            }
            for (Map.Entry<String, Long> sequence : increments.entrySet()) {
                try (ResultSet row =
                        statement.executeQuery("select last_value, is_called from " + quoted(sequence.getKey()))) {
                    row.next();
                    sequences.put(sequence.getKey(), row.getLong(1) + (row.getBoolean(2) ? sequence.getValue() : 0));
                }
            }
        }
        return sequences;
    }
}
