package vn.tiepdan.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A connection that was found alive a moment ago is lent without a question; one that lay idle is tried out first. */
class TriedLatelyTest {

    private static final long ALMOST = Duration.ofMillis(499).toNanos();
    private static final long HALF_A_SECOND = Duration.ofMillis(500).toNanos();

    private static EmbeddedPostgres database;

    private final AtomicLong now = new AtomicLong(-5);
    private final TriedLately checker = new TriedLately(now::get);

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void what_lay_idle_is_tried_out_and_refused_when_it_broke() throws Exception {
        try (Connection connection = connection()) {
            assertThat(wrongWith(connection)).isNull();
            end(connection);
            now.addAndGet(HALF_A_SECOND);
            assertThat(wrongWith(connection)).isNotNull();
            assertThat(wrongWith(connection)).isNotNull();
        }
    }

    @Test
    void what_was_found_alive_a_moment_ago_is_not_asked_again() throws Exception {
        try (Connection connection = connection()) {
            assertThat(wrongWith(connection)).isNull();
            String asked = lastAsked(connection);
            now.addAndGet(ALMOST);
            assertThat(wrongWith(connection)).isNull();
            assertThat(lastAsked(connection)).isEqualTo(asked);
            now.addAndGet(HALF_A_SECOND);
            assertThat(wrongWith(connection)).isNull();
            assertThat(lastAsked(connection)).isNotEqualTo(asked);
        }
    }

    @Test
    void each_connection_is_tried_out_for_itself() throws Exception {
        try (Connection one = connection();
                Connection other = connection()) {
            assertThat(wrongWith(one)).isNull();
            end(other);
            assertThat(wrongWith(other)).isNotNull();
            assertThat(wrongWith(one)).isNull();
        }
    }

    private Throwable wrongWith(Connection connection) {
        return checker.isValidConnection(connection);
    }

    private static Connection connection() throws Exception {
        return database.getPostgresDatabase().getConnection();
    }

    /** When the connection was asked for the last time, as the database knows it. */
    private static String lastAsked(Connection connection) throws Exception {
        return fromOutside("select state_change from pg_stat_activity where pid = " + number(connection));
    }

    /** Ends it from outside, as a restart of the database does. */
    private static void end(Connection connection) throws Exception {
        assertThat(fromOutside("select pg_terminate_backend(" + number(connection) + ", 5000)"))
                .isEqualTo("t");
    }

    private static int number(Connection connection) throws Exception {
        return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    }

    private static String fromOutside(String question) throws Exception {
        try (Connection outside = connection();
                Statement statement = outside.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
