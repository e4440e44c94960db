package vn.tiepdan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Starts the product, watches it, and ends it; or takes and puts back a backup of one that runs. */
public final class Run {

    /** The day on which the demonstration stands: the middle of the session its plan is about. */
    private static final LocalDate DEMONSTRATION_DAY = LocalDate.of(2024, 6, 18);

    private static final String RUNNING = "running.properties";

    /** Set when we were told to end: from then on nobody is surprised that something stops. */
    private static volatile boolean ending;

    private final Options options;
    private final Path product;
    private final Children children = new Children();

    private Run(Options options, Path product) {
        this.options = options;
        this.product = product;
    }

    public static void main(String[] arguments) {
        System.exit(exitCode(arguments));
    }

    private static int exitCode(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments), System.getenv());
            Run run = new Run(options, Path.of(System.getProperty("tiepdan.home")));
            switch (options.act()) {
                case RUN -> run.product();
                case BACKUP -> run.backup();
                case RESTORE -> run.restore();
            }
            return 0;
        } catch (Refusal refusal) {
            if (!ending) {
                Screen.refuse(refusal);
            }
            return refusal.code().startsWith("option.") ? 2 : 1;
        } catch (IOException e) {
            Screen.refuse(noSpace(e) ? new Refusal("disk.full") : new Refusal("disk.trouble", e.getMessage()));
            return 1;
        } catch (SQLException e) {
            Screen.refuse(new Refusal("database.trouble", e.getSQLState()));
            return 1;
        } catch (InterruptedException | IllegalStateException toldToEnd) {
            return 1;
        }
    }

    private static boolean noSpace(IOException e) {
        return String.valueOf(e.getMessage()).contains("No space left");
    }

    private void product() throws IOException, InterruptedException {
        String password = Accounts.chosenPassword(options.passwordFile(), System.getenv("TIEPDAN_PASSWORD"));
        try (DataDirectory data = DataDirectory.own(options.data())) {
            Files.deleteIfExists(data.at(RUNNING));
            Pause.withdraw(data);
            if (Leftovers.endServer(data)) {
                Screen.say("leftover.ended");
            }
            Ports.requireFree(options.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data)));

            EmbeddedDatabase embedded = null;
            if (options.database() == null) {
                Screen.say("database.starting");
                embedded = EmbeddedDatabase.start(data, children);
            }
            DatabaseAccess access =
                    embedded == null ? OwnDatabase.reach(options.database(), System.getenv()) : embedded.access();
            Accounts accounts = new Accounts(data, password);
            Server server = new Server(product, data, options.port());
            Installation installation = Installation.in(access);
            refuseMoving(installation);
            Screen.say(installation == Installation.NEW ? "server.starting-first" : "server.starting");
            startServer(server, embedded, access, data, accounts.passwordFor(installation), installation);
            accounts.show(isDemonstration(installation), installation, accounts.passwordFor(installation));
            if (today(installation) != null) {
                Screen.say("today.is", today(installation).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            }
            Screen.say("data.is", data.root());
            remember(data, access);
            watch(server, embedded, access, data);
        }
    }

    private void startServer(
            Server server,
            EmbeddedDatabase embedded,
            DatabaseAccess access,
            DataDirectory data,
            String password,
            Installation installation)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(access.environment());
        environment.put("TIEPDAN_KEY_FILE", keyFile(data).toString());
        environment.put("TIEPDAN_DEMO", String.valueOf(isDemonstration(installation)));
        if (today(installation) != null) {
            environment.put("TIEPDAN_TODAY", today(installation).toString());
        }
        if (password != null) {
            environment.put("TIEPDAN_PASSWORD", password);
        }
        System.getenv().forEach((name, value) -> {
            if (isAboutReminders(name)) {
                environment.put(name, value);
            }
        });
        server.start(environment, children);
        while (!server.isReady()) {
            requireAlive(server, embedded, data);
            Thread.sleep(200);
        }
        Screen.print("READY http://127.0.0.1:" + options.port() + "/tiepdan");
    }

    /** What the product itself reads; all else of ours that the launcher finds is its own business. */
    private static boolean isAboutReminders(String name) {
        return name.equals("TIEPDAN_DAY_STARTS") || name.startsWith("TIEPDAN_MAIL_");
    }

    private static void requireAlive(Server server, EmbeddedDatabase embedded, DataDirectory data) {
        if (embedded != null && !embedded.isAlive()) {
            throw new Refusal("database.died", data.at("log", "database.log"));
        }
        server.requireAlive();
    }

    private void refuseMoving(Installation installation) {
        boolean mayMove = installation == Installation.NEW || installation == Installation.DEMONSTRATION;
        if (options.today() != null && !mayMove) {
            throw new Refusal("today.real-data");
        }
        if (options.empty() && installation == Installation.DEMONSTRATION) {
            throw new Refusal("empty.demonstration-there", options.data());
        }
    }

    private boolean isDemonstration(Installation installation) {
        return installation == Installation.DEMONSTRATION || installation == Installation.NEW && !options.empty();
    }

    private LocalDate today(Installation installation) {
        if (!isDemonstration(installation)) {
            return null;
        }
        return options.today() == null ? DEMONSTRATION_DAY : options.today();
    }

    private void remember(DataDirectory data, DatabaseAccess access) throws IOException {
        Properties running = new Properties();
        running.setProperty("url", access.url());
        running.setProperty("embedded", String.valueOf(options.database() == null));
        running.setProperty("port", String.valueOf(options.port()));
        data.write(RUNNING, running);
    }

    /** Ends only by an exception: somebody told us to end, the database died, or the server did so too often. */
    private void watch(Server server, EmbeddedDatabase embedded, DatabaseAccess access, DataDirectory data)
            throws IOException, InterruptedException {
        Restarts restarts = new Restarts();
        while (true) {
            Thread.sleep(200);
            if (!server.isAlive() && (embedded == null || embedded.isAlive()) && restarts.another(System.nanoTime())) {
                Screen.say("server.restarting", restarts.count(), Restarts.MOST, Restarts.WHILE.toMinutes());
                server.end(children);
                startServer(server, embedded, access, data, null, Installation.in(access));
            }
            requireAlive(server, embedded, data);
            if (Pause.isWanted(data)) {
                Screen.say("restore.pausing");
                server.end(children);
                Pause.grant(data);
                while (Pause.isWanted(data)) {
                    Thread.sleep(100);
                }
                Pause.withdraw(data);
                // Asked anew: what was put back may be of another kind.
                startServer(server, embedded, access, data, null, Installation.in(access));
            }
        }
    }

    private void end(DataDirectory data) {
        ending = true;
        boolean anything = children.areThere();
        if (anything) {
            Screen.say("ending");
        }
        try {
            Files.deleteIfExists(data.at(RUNNING));
        } catch (IOException e) {
            Screen.refuse(new Refusal("disk.trouble", e.getMessage()));
        }
        children.endAll();
        if (anything) {
            Screen.say("ended");
        }
    }

    private void backup() throws IOException, SQLException {
        DataDirectory data = DataDirectory.ofRunning(options.data());
        Manifest manifest = new Backup(accessOf(data), version()).to(options.file());
        Screen.say("backup.done", options.file(), rows(manifest), keyFile(data));
    }

    private void restore() throws IOException, SQLException, InterruptedException {
        DataDirectory data = DataDirectory.ofRunning(options.data());
        Manifest manifest;
        try (Restore restore = Restore.checked(accessOf(data), options.file())) {
            manifest = restore.manifest();
            Screen.say("restore.checked", manifest.takenAt());
            try (Pause ignored = Pause.ask(data)) {
                restore.run();
            }
        }
        int port = Integer.parseInt(data.read(RUNNING).getProperty("port"));
        while (!Health.at(port).ready()) {
            if (!DataDirectory.isInUse(data.root())) {
                throw new Refusal("restore.not-restarted");
            }
            Thread.sleep(300);
        }
        Screen.say("restore.done", options.file(), rows(manifest), keyFile(data));
    }

    private DatabaseAccess accessOf(DataDirectory data) throws IOException {
        Properties running = data.read(RUNNING);
        if (running.isEmpty()) {
            throw new Refusal("data.not-ready");
        }
        return Boolean.parseBoolean(running.getProperty("embedded"))
                ? EmbeddedDatabase.accessOfRunning(data)
                : OwnDatabase.access(running.getProperty("url"), System.getenv());
    }

    private static Path keyFile(DataDirectory data) {
        return data.at("secrets", "protection-key.json");
    }

    private static String rows(Manifest manifest) {
        return String.valueOf(manifest.tables().values().stream()
                .mapToLong(Manifest.Table::rows)
                .sum());
    }

    private static String version() {
        String version = Run.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
