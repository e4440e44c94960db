package vn.tiepdan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.postgresql.util.PSQLException;

/** A real PostgreSQL with the whole schema, made by an owner and used under the application's own role. */
public final class WholeDatabase implements AutoCloseable {

    private static EntityManagerFactory factory;
    private static volatile WholeDatabase askedLast;

    private final SchemaCopy server;
    private final LentConnections connections;

    public WholeDatabase() throws IOException, SQLException {
        this(new SchemaCopy());
    }

    WholeDatabase(SchemaCopy server) {
        this.server = server;
        this.connections = new LentConnections(server.url(SchemaCopy.APPLICATION));
    }

    /** Ends all use of the database, which stays. */
    void leave() {
        connections.end();
    }

    /** Runs the statements as the application does, in one transaction that is kept. */
    public void keep(String... statements) throws SQLException {
        try (Connection connection = connection()) {
            execute(connection, statements);
            connection.commit();
        }
    }

    /** One transaction of the application over the entities, rolled back when the work throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager em = entities().createEntityManager();
        try {
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** Runs the statements as the application does; tells what the last one was refused with and forgets them all. */
    public Refused refusal(String... statements) throws SQLException {
        try (Connection connection = connection()) {
            try {
                execute(
                        connection,
                        List.of(statements).subList(0, statements.length - 1).toArray(String[]::new));
            } catch (SQLException tooEarly) {
                throw new IllegalStateException("only the last statement may be refused", tooEarly);
            }
            try {
                execute(connection, statements[statements.length - 1]);
                connection.createStatement().execute("set constraints all immediate");
                return new Refused("", null);
            } catch (PSQLException refused) {
                return new Refused(
                        refused.getSQLState(), refused.getServerErrorMessage().getConstraint());
            } finally {
                connection.rollback();
            }
        }
    }

    /** The first column of what the application reads. */
    public List<String> read(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Every row that holds the word in a column, as text or as bytes, with the name of its table; asked as the owner. */
    public List<String> rowsWith(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = server.connection(SchemaCopy.OWNER);
                Statement statement = connection.createStatement()) {
            Map<String, String> searches = new TreeMap<>();
            try (ResultSet tables = statement.executeQuery("""
                    select c.table_name, string_agg(case when c.data_type = 'bytea'
                               then format('coalesce(position(convert_to(w, ''UTF8'') in t.%I) > 0, false)', c.column_name)
                               else format('coalesce(strpos(t.%I::text, w) > 0, false)', c.column_name) end, ' or ')
                      from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
                     where c.table_schema = 'tiepdan' and b.table_type = 'BASE TABLE' group by 1""")) {
                while (tables.next()) {
                    searches.put(tables.getString(1), tables.getString(2));
                }
            }
            for (Map.Entry<String, String> table : searches.entrySet()) {
                try (PreparedStatement search = connection.prepareStatement("select t::text from " + table.getKey()
                        + " t, (select ?::text) s (w) where " + table.getValue())) {
                    search.setString(1, word);
                    try (ResultSet rows = search.executeQuery()) {
                        while (rows.next()) {
                            found.add(table.getKey() + " " + rows.getString(1));
                        }
                    }
                }
            }
        }
        return found;
    }

    private Connection connection() throws SQLException {
        return server.connection(SchemaCopy.APPLICATION);
    }

    /** A transaction of the application's own, for tests of what several do at once. */
    Connection open() throws SQLException {
        return connection();
    }

    /** Returns when one of several waits here for another to end. */
    void awaitWaiting() throws SQLException {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (read("""
                        select 1 from pg_locks where locktype = 'advisory' and not granted
                         and database = (select oid from pg_database where datname = current_database())""").isEmpty()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("nobody waits");
            }
            Thread.onSpinWait();
        }
    }

    /**
     * Every entity of ours on this database. One factory serves all databases of a run, which takes long to make: it asks the
     * database that was asked for last, and draws no numbers that another one gave out.
     */
    public EntityManagerFactory entities() {
        synchronized (WholeDatabase.class) {
            if (factory == null) {
                factory = Persistence.createEntityManagerFactory(
                        "tiepdan",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", databaseAskedLast(),
                                "jakarta.persistence.validation.mode", "NONE"));
            }
            if (askedLast != this) {
                askedLast = this;
                factory.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
            }
            return factory;
        }
    }

    private static DataSource databaseAskedLast() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (source, method, arguments) -> method.getName().equals("getConnection")
                        ? askedLast.connections.lend()
                        : "the database that was asked last");
    }

    /** What the schema's owner could do, whom the trail does not trust either. */
    Refused ownersRefusal(String statement) throws SQLException {
        try (Connection connection = server.connection(SchemaCopy.OWNER)) {
            try {
                execute(connection, statement);
                return new Refused("", null);
            } catch (PSQLException refused) {
                return new Refused(
                        refused.getSQLState(), refused.getServerErrorMessage().getConstraint());
            } finally {
                connection.rollback();
            }
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        leave();
        server.close();
    }

    /** The SQLSTATE, empty when nothing was refused, and the name of the constraint, if it was one. */
    public record Refused(String state, String constraint) {}
}
