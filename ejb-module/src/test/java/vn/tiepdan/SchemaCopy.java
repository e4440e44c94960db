package vn.tiepdan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * A database with our whole schema to be used alone: a copy of one that was migrated once, on the one real PostgreSQL that all
 * tests of a run share. The schema belongs to an owner and is used under the application's own role.
 */
public final class SchemaCopy implements AutoCloseable {

    public static final String APPLICATION = "tiepdan_app";
    public static final String OWNER = "tiepdan_owner";
    public static final String SUPERUSER = "postgres";
    private static final String ORIGINAL = "migrated";

    private static final Set<String> FURNISHED = new HashSet<>();

    private static EmbeddedPostgres server;
    private static int copies;

    private final String name;

    public SchemaCopy() throws IOException, SQLException {
        this(copy());
    }

    private SchemaCopy(String name) {
        this.name = name;
    }

    /** A copy of one that was furnished once, on the whole schema, by what the first caller with that name does with it. */
    static synchronized SchemaCopy furnished(String name, Furnishing furnishing) throws Exception {
        if (FURNISHED.add(name)) {
            new SchemaCopy().close();
            onServer("create database " + name + " template " + ORIGINAL);
            furnishing.furnish(new SchemaCopy(name));
        }
        return new SchemaCopy(copy(name));
    }

    /** What is done once with a database before it is copied; no connection to it stays open. */
    @FunctionalInterface
    interface Furnishing {
        void furnish(SchemaCopy bare) throws Exception;
    }

    /** An empty database as the product of an older version left it: migrated no further than that. */
    static SchemaCopy asOf(String version) throws IOException, SQLException {
        new SchemaCopy().close();
        String name = "older_" + ++copies;
        onServer("create database " + name + " owner " + OWNER);
        SchemaCopy older = new SchemaCopy(name);
        older.migrateTo(version);
        return older;
    }

    /** Migrates it as far as that version, or {@code latest}. */
    void migrateTo(String version) {
        Flyway.configure()
                .dataSource(server.getDatabase(OWNER, name))
                .schemas("tiepdan")
                .placeholders(Map.of("appRole", APPLICATION))
                .target(version)
                .load()
                .migrate();
    }

    private static synchronized String copy() throws IOException, SQLException {
        if (server == null) {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            onServer(
                    "create role " + APPLICATION + " login",
                    "create role " + OWNER + " login",
                    "create database " + ORIGINAL + " owner " + OWNER);
            Flyway.configure()
                    .dataSource(server.getDatabase(OWNER, ORIGINAL))
                    .schemas("tiepdan")
                    .placeholders(Map.of("appRole", APPLICATION))
                    .load()
                    .migrate();
        }
        return copy(ORIGINAL);
    }

    private static synchronized String copy(String original) throws SQLException {
        String name = "copy_" + ++copies;
        onServer("create database " + name + " template " + original);
        return name;
    }

    /** Where this role reaches it, our schema being its own. */
    public String url(String role) {
        return server.getJdbcUrl(role, name) + "&currentSchema=tiepdan";
    }

    /** A transaction of this role, our schema being its own. */
    public Connection connection(String role) throws SQLException {
        Connection connection = server.getDatabase(role, name).getConnection();
        connection.setSchema("tiepdan");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void onServer(String... statements) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        try {
            onServer("drop database " + name + " with (force)");
        } catch (SQLException stillThere) {
            throw new IllegalStateException(stillThere);
        }
    }
}
