package vn.tiepdan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The application server with the application on it. Its programs are shared and only read; everything it writes stands in the
 * data directory, so that several may run side by side.
 */
final class Server {

    /** What the server's own start script opens for it; the script itself would leave a shell between us and the server. */
    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private static final int PATIENCE_SECONDS = 9;
    private static final long SHOW_EVERY_NANOS = 2_000_000_000L;

    private final Path home;
    private final Path archive;
    private final DataDirectory data;
    private final Path base;
    private final int port;
    private Child process;
    private String shown = "";
    private long shownAt;

    Server(Path product, DataDirectory data, int port) {
        this.home = product.resolve("ear/target/server");
        this.archive = product.resolve("ear/target/tiepdan.ear");
        this.data = data;
        this.base = data.at("server");
        this.port = port;
    }

    void start(Map<String, String> environment, Children children) throws IOException {
        prepareBase();
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(console());
        builder.environment().keySet().removeIf(name -> name.startsWith("TIEPDAN_"));
        builder.environment().putAll(environment);
        // Fewer arenas of the C library: its habit of one per thread costs memory nobody uses.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        process = children.start(builder, Signal.TERM, PATIENCE_SECONDS);
    }

    /** Configuration and deployment come fresh from the build; logs and what the server itself must remember stay. */
    private void prepareBase() throws IOException {
        for (String fresh : List.of("configuration", "deployments", "lib", "tmp")) {
            Trees.delete(base.resolve(fresh));
            Path source = home.resolve("standalone").resolve(fresh);
            if (Files.exists(source)) {
                Files.createDirectories(base.resolve(fresh));
                Trees.copy(source, base.resolve(fresh));
            }
        }
        Files.createDirectories(base.resolve("deployments"));
        Files.copy(archive, base.resolve("deployments").resolve("tiepdan.ear"));
    }

    private List<String> command() throws IOException {
        List<String> words = new ArrayList<>(CommandPrefix.apart());
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(Leftovers.serverMark(data));
        words.addAll(List.of(
                "-Xms128m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=320m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+UseSerialGC",
                // The second compiler doubles the work of a start, and a ward's load never earns that back.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        words.addAll(OPENED);
        words.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + Ports.free(),
                "-Djboss.management.http.port=" + Ports.free(),
                "-Djboss.tx.node.id=tiepdan-" + port,
                "-Djboss.as.management.blocking.timeout=900"));
        return words;
    }

    void end(Children children) {
        children.end(process);
    }

    /** Asks the application, and shows how far it has come. */
    boolean isReady() {
        Health health = Health.at(port);
        if (health.failed()) {
            throw applicationFailed();
        }
        boolean due = System.nanoTime() - shownAt > SHOW_EVERY_NANOS;
        if (!health.ready() && !health.detail().isEmpty() && !health.detail().equals(shown) && due) {
            shown = health.detail();
            shownAt = System.nanoTime();
            Screen.print("  " + shown);
        }
        return health.ready();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw new Refusal("server.died", console());
        }
        if (Files.exists(base.resolve("deployments/tiepdan.ear.failed"))) {
            throw applicationFailed();
        }
    }

    private Refusal applicationFailed() {
        return new Refusal("server.application-failed", base.resolve("log/server.log"));
    }

    private File console() {
        return data.at("log", "server-console.log").toFile();
    }
}
