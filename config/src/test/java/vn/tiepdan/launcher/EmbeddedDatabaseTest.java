package vn.tiepdan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real thing each time, in one directory; every test leaves a database that starts again. */
class EmbeddedDatabaseTest {

    @TempDir
    static Path directory;

    private DataDirectory data;
    private Children children;
    private EmbeddedDatabase database;

    @BeforeEach
    void start() throws Exception {
        data = DataDirectory.own(directory);
        startAgain();
    }

    @AfterEach
    void stop() throws Exception {
        children.endAll();
        data.close();
    }

    @Test
    void it_is_durable_and_lets_nobody_in_without_a_password() throws Exception {
        assertThat(asked("show fsync")).isEqualTo("on");
        assertThat(asked("show synchronous_commit")).isEqualTo("on");
        assertThat(asked("show full_page_writes")).isEqualTo("on");
        assertThat(asked("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(asked("show log_error_verbosity")).isEqualTo("terse");
        assertThat(asked("show log_statement")).isEqualTo("none");
        assertThatThrownBy(() -> DatabaseAccess.connect(database.access().url(), "tiepdan_owner", "wrong"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DatabaseAccess.connect(database.access().url(), "postgres", "postgres"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void vietnamese_capitals_and_the_extensions_are_known() throws Exception {
        owner("create extension if not exists pg_trgm", "create extension if not exists unaccent");

        assertThat(asked("select lower('NGUYỄN THỊ ĐÀO')")).isEqualTo("nguyễn thị đào");
        assertThat(asked("select unaccent('Thịnh Đán')")).isEqualTo("Thinh Dan");
        assertThat(asked("select similarity('Thịnh Đán', 'Thịnh Đán')")).isEqualTo("1");
        assertThat(asked("select similarity('ễịđ', 'ớợử')")).isEqualTo("0");
    }

    @Test
    void the_application_role_makes_no_tables() {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.access().asApplication();
                            Statement statement = connection.createStatement()) {
                        statement.execute("create table own (id int)");
                    }
                })
                .hasMessageContaining("permission denied");
    }

    @Test
    void it_keeps_its_rows_and_its_port_over_a_clean_stop() throws Exception {
        remember("clean");
        String url = database.access().url();
        children.endAll();

        startAgain();

        assertThat(remembered("clean")).isTrue();
        assertThat(database.access().url()).isEqualTo(url);
    }

    @Test
    void it_comes_back_with_every_row_after_it_was_killed() throws Exception {
        remember("killed");
        postmaster().destroyForcibly();

        startAgain();

        assertThat(remembered("killed")).isTrue();
    }

    @Test
    void one_left_running_by_a_killed_launcher_is_stopped_and_started_anew() throws Exception {
        remember("left");
        ProcessHandle left = postmaster();

        startAgain();

        assertThat(left.isAlive()).isFalse();
        assertThat(remembered("left")).isTrue();
    }

    @Test
    void a_number_that_now_belongs_to_a_stranger_harms_neither() throws Exception {
        remember("stranger");
        postmaster().destroyForcibly();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path pidFile = data.at("database", "postmaster.pid");
            String lines = Files.readString(pidFile);
            Files.writeString(pidFile, stranger.pid() + lines.substring(lines.indexOf('\n')));

            startAgain();

            assertThat(stranger.isAlive()).isTrue();
            assertThat(remembered("stranger")).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_port_taken_meanwhile_is_changed_for_another() throws Exception {
        String url = database.access().url();
        children.endAll();
        int port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            startAgain();

            assertThat(taken.isBound()).isTrue();
            assertThat(database.access().url()).isNotEqualTo(url);
        }
    }

    @Test
    void what_it_holds_is_told_before_the_server_starts() throws Exception {
        owner("drop table if exists installation", "drop table if exists note");
        assertThat(Installation.in(database.access())).isEqualTo(Installation.NEW);
        owner("create table note (word text)");
        assertThat(Installation.in(database.access())).isEqualTo(Installation.FOREIGN);
        owner("create table installation (kind text)");
        assertThat(Installation.in(database.access())).isEqualTo(Installation.NEW);
        owner("insert into installation values ('DEMONSTRATION')");
        assertThat(Installation.in(database.access())).isEqualTo(Installation.DEMONSTRATION);
        owner("update installation set kind = 'REAL'");
        assertThat(Installation.in(database.access())).isEqualTo(Installation.REAL);
        owner("drop table installation");
    }

    private void startAgain() throws Exception {
        children = new Children();
        database = EmbeddedDatabase.start(data, children);
    }

    private ProcessHandle postmaster() throws Exception {
        try (Stream<String> lines = Files.lines(data.at("database", "postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        }
    }

    private void remember(String word) throws Exception {
        owner("create table if not exists note (word text)", "insert into note values ('" + word + "')");
    }

    private boolean remembered(String word) throws Exception {
        return asked("select count(*) > 0 from note where word = '" + word + "'")
                .equals("t");
    }

    private void owner(String... statements) throws Exception {
        try (Connection connection = database.access().asOwner();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String asked(String query) throws Exception {
        try (Connection connection = database.access().asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
