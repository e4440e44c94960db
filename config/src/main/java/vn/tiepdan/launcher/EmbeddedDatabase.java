package vn.tiepdan.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that comes with the product: real, durable, reachable from this machine alone and by password alone. It keeps
 * its files in the data directory, remembers its port, and is brought to the same roles and database at every start.
 */
final class EmbeddedDatabase {

    private static final String MAJOR_VERSION = "18";
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "tiepdan_owner";
    private static final String APPLICATION = "tiepdan_app";
    private static final String NAME = "tiepdan";

    private final DataDirectory data;
    private final Children children;
    private final Path cluster;
    private Path binaries;
    private int port;
    private Child process;

    private EmbeddedDatabase(DataDirectory data, Children children) {
        this.data = data;
        this.children = children;
        this.cluster = data.at("database");
    }

    static EmbeddedDatabase start(DataDirectory data, Children children) throws IOException, InterruptedException {
        EmbeddedDatabase database = new EmbeddedDatabase(data, children);
        Leftovers.endDatabase(database.cluster);
        database.binaries = PostgresBinaries.unpackedIn(data);
        database.initialise();
        database.choosePort();
        database.configure();
        database.launch();
        database.settleRoles();
        return database;
    }

    DatabaseAccess access() throws IOException {
        return new DatabaseAccess(
                url(NAME), OWNER, data.secret("database-owner"), APPLICATION, data.secret("database-application"));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How a second launcher on this machine gets into a database that is running. */
    static DatabaseAccess accessOfRunning(DataDirectory data) throws IOException {
        EmbeddedDatabase database = new EmbeddedDatabase(data, null);
        database.port = Integer.parseInt(data.read("ports.properties").getProperty("database"));
        return database.access();
    }

    /** Made aside and moved into place, so that a start that was cut short is simply begun again. */
    private void initialise() throws IOException, InterruptedException {
        if (Files.exists(cluster)) {
            String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (!version.equals(MAJOR_VERSION)) {
                throw new Refusal("database.other-version", version, MAJOR_VERSION);
            }
            return;
        }
        Screen.say("database.creating");
        Path half = data.at("database.half");
        Trees.delete(half);
        Files.createDirectory(half);
        Path password = half.resolve("password");
        DataDirectory.write(password, data.secret("database-superuser"));
        Path made = half.resolve("cluster");
        Child initdb = children.start(
                new ProcessBuilder(words(
                                half,
                                "initdb",
                                "--pgdata=" + made,
                                "--username=" + SUPERUSER,
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C.UTF-8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8"))
                        .redirectErrorStream(true)
                        .redirectOutput(log()),
                Signal.TERM,
                5);
        if (initdb.process().waitFor() != 0) {
            throw notStarted();
        }
        children.end(initdb);
        Files.move(made, cluster, ATOMIC_MOVE);
        Trees.delete(half);
    }

    private List<String> words(Path directory, String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(CommandPrefix.apart());
        words.addAll(CommandPrefix.withoutRights(data, directory));
        words.add(binaries.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    private void choosePort() throws IOException {
        Properties ports = data.read("ports.properties");
        port = Integer.parseInt(ports.getProperty("database", "0"));
        if (port == 0 || !Ports.isFree(port)) {
            port = Ports.free();
            ports.setProperty("database", String.valueOf(port));
            data.write("ports.properties", ports);
        }
    }

    private void configure() throws IOException {
        replace("pg_hba.conf", "host all all 127.0.0.1/32 scram-sha-256\n");
        replace("postgresql.conf", """
                # Written anew at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 40
                shared_buffers = '64MB'
                work_mem = '4MB'
                maintenance_work_mem = '32MB'
                max_wal_size = '256MB'
                jit = off
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                # No statement and no value of a row may reach the log.
                log_statement = 'none'
                log_error_verbosity = 'terse'
                log_min_error_statement = 'panic'
                log_min_duration_statement = -1
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_line_prefix = '%%m [%%p] '
                log_timezone = 'Asia/Ho_Chi_Minh'
                timezone = 'Asia/Ho_Chi_Minh'
                """.formatted(port));
    }

    /** In place, not by a new file: the file keeps the account the database runs under. */
    private void replace(String name, String text) throws IOException {
        Files.writeString(cluster.resolve(name), text);
    }

    private void launch() throws IOException, InterruptedException {
        process = children.start(
                new ProcessBuilder(words(cluster, "postgres", "-D", cluster.toString()))
                        .redirectInput(new File("/dev/null"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log())),
                Signal.INT,
                4);
        while (true) {
            try (Connection ignored = asSuperuser(SUPERUSER)) {
                return;
            } catch (SQLException notYet) {
                if (process.process().waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw notStarted();
                }
            }
        }
    }

    private void settleRoles() throws IOException {
        try {
            try (Connection connection = asSuperuser(SUPERUSER);
                    Statement statement = connection.createStatement()) {
                settleRole(statement, OWNER, data.secret("database-owner"));
                settleRole(statement, APPLICATION, data.secret("database-application"));
                if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                    statement.execute("create database " + NAME);
                }
                statement.execute("revoke all on database " + NAME + " from public");
                statement.execute("grant connect, temporary, create on database " + NAME + " to " + OWNER);
                statement.execute("grant connect on database " + NAME + " to " + APPLICATION);
            }
            try (Connection connection = asSuperuser(NAME);
                    Statement statement = connection.createStatement()) {
                String schema = DatabaseAccess.SCHEMA;
                statement.execute("create schema if not exists " + schema + " authorization " + OWNER);
                statement.execute("grant usage on schema " + schema + " to " + APPLICATION);
            }
        } catch (SQLException e) {
            throw notStarted();
        }
    }

    /** The password is our own word of letters and digits, so it needs no quoting. */
    private static void settleRole(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "select from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role);
        }
        statement.execute("alter role " + role + " login password '" + password + "'");
        statement.execute("alter role " + role + " set search_path = " + DatabaseAccess.SCHEMA);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private Connection asSuperuser(String database) throws SQLException {
        try {
            return DatabaseAccess.connect(url(database), SUPERUSER, data.secret("database-superuser"));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
    }

    private File log() {
        return data.at("log", "database.log").toFile();
    }

    private Refusal notStarted() {
        return new Refusal("database.not-started", log());
    }
}
