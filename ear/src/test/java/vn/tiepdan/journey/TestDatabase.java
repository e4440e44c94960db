package vn.tiepdan.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One database on the real PostgreSQL that the tests start for themselves, with an owner who migrates and a role that runs
 * the application, as in an installation.
 */
public final class TestDatabase {

    static final String OWNER = "tiepdan_owner";
    static final String APPLICATION = "tiepdan_app";
    private static final String OWNER_PASSWORD = "the-owner";
    private static final String APPLICATION_PASSWORD = "the-application";

    private static EmbeddedPostgres postgres;
    private static EmbeddedPostgres durable;

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** A database nobody has used yet. */
    public static synchronized TestDatabase fresh(String name) {
        try {
            if (postgres == null) {
                postgres = started(Map.of());
            }
            return fresh(postgres, name);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The same on a server of its own that writes to disk before it answers, as an installation's does. */
    public static synchronized TestDatabase durable(String name, Map<String, String> settings) {
        try {
            if (durable == null) {
                Map<String, String> all = new TreeMap<>(settings);
                all.putAll(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
                durable = started(all);
            }
            return fresh(durable, name);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static TestDatabase fresh(EmbeddedPostgres postgres, String name) throws SQLException {
        execute(
                postgres.getJdbcUrl("postgres", "postgres"),
                "create database " + name,
                "revoke all on database " + name + " from public",
                "grant connect, temporary, create on database " + name + " to " + OWNER,
                "grant connect on database " + name + " to " + APPLICATION);
        execute(
                postgres.getJdbcUrl("postgres", name),
                "create schema tiepdan authorization " + OWNER,
                "grant usage on schema tiepdan to " + APPLICATION);
        return new TestDatabase("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name);
    }

    /** What the product is told about its database. */
    public Map<String, String> environment() {
        return Map.of(
                "TIEPDAN_DB_URL", url,
                "TIEPDAN_DB_USER", APPLICATION,
                "TIEPDAN_DB_PASSWORD", APPLICATION_PASSWORD,
                "TIEPDAN_DB_OWNER_USER", OWNER,
                "TIEPDAN_DB_OWNER_PASSWORD", OWNER_PASSWORD);
    }

    /** A look behind the product, as the owner of its tables. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url + "?currentSchema=tiepdan", OWNER, OWNER_PASSWORD);
    }

    /** A look with no more rights than the product itself has. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url + "?currentSchema=tiepdan", APPLICATION, APPLICATION_PASSWORD);
    }

    /** Every table of the product in which one of the words stands open to be read, as text or as bytes. */
    List<String> tablesThatHold(String... words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database = asOwner();
                Statement statement = database.createStatement()) {
            Map<String, String> searches = new TreeMap<>();
            try (ResultSet names = statement.executeQuery("""
                    select format('%I.%I', c.table_schema, c.table_name),
                           string_agg(case when c.data_type = 'bytea'
                               then format('coalesce(position(convert_to(w, ''UTF8'') in t.%I) > 0, false)', c.column_name)
                               else format('coalesce(strpos(t.%I::text, w) > 0, false)', c.column_name) end, ' or ')
                      from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
                     where c.table_schema = 'tiepdan' and b.table_type = 'BASE TABLE' group by 1""")) {
                while (names.next()) {
                    searches.put(names.getString(1), names.getString(2));
                }
            }
            if (searches.size() < 20) {
                throw new IllegalStateException("looked at " + searches.size() + " tables only");
            }
            for (Map.Entry<String, String> table : searches.entrySet()) {
                try (PreparedStatement search = database.prepareStatement("select exists (select from " + table.getKey()
                        + " t, unnest(?) w where " + table.getValue() + ")")) {
                    search.setArray(1, database.createArrayOf("text", words));
                    try (ResultSet hit = search.executeQuery()) {
                        if (hit.next() && hit.getBoolean(1)) {
                            found.add(table.getKey());
                        }
                    }
                }
            }
        }
        return found;
    }

    static synchronized void stopAll() throws IOException {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
        if (durable != null) {
            durable.close();
            durable = null;
        }
    }

    private static EmbeddedPostgres started(Map<String, String> settings) throws IOException, SQLException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "120")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh");
        settings.forEach(builder::setServerConfig);
        EmbeddedPostgres server = builder.start();
        execute(
                server.getJdbcUrl("postgres", "postgres"),
                "create role " + OWNER + " login password '" + OWNER_PASSWORD + "'",
                "create role " + APPLICATION + " login password '" + APPLICATION_PASSWORD + "'",
                "alter role " + OWNER + " set search_path = tiepdan",
                "alter role " + APPLICATION + " set search_path = tiepdan");
        return server;
    }

    private static void execute(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
