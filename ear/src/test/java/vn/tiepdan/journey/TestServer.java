package vn.tiepdan.journey;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A server process of the tests' own, on free ports, with a base directory of its own under the build's output. */
public final class TestServer {

    private final Path home;
    private final Path base;
    private final int httpPort;
    private final int managementPort;
    private Process process;

    private TestServer(Path home, Path base) throws IOException {
        this.home = home;
        this.base = base;
        this.httpPort = freePort();
        this.managementPort = freePort();
    }

    /** A server with the configuration that the home directory holds, and nothing deployed yet. */
    public static TestServer prepared(Path home, String name) throws IOException {
        Path base = output().resolve("journey").resolve(name);
        delete(base);
        for (String part : List.of("configuration", "deployments", "lib")) {
            if (Files.exists(home.resolve("standalone").resolve(part))) {
                copy(home.resolve("standalone").resolve(part), base.resolve(part));
            }
        }
        Files.createDirectories(base.resolve("deployments"));
        return new TestServer(home, base);
    }

    /** The server that the build has provisioned. */
    public static Path provisioned() {
        return output().resolve("server");
    }

    /** A server of another office: the build has put nothing of ours on it. */
    public static Path foreign() {
        return output().resolve("foreign-server");
    }

    /** The archive that the build has made. */
    public static Path archive() {
        return output().resolve("tiepdan.ear");
    }

    static Path output() {
        return Path.of(System.getProperty("tiepdan.product", ".."))
                .toAbsolutePath()
                .normalize()
                .resolve("ear/target");
    }

    public void deploy(Path archive) throws IOException {
        Files.copy(
                archive,
                base.resolve("deployments").resolve(archive.getFileName()),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether the deployment of that archive has failed. */
    public boolean hasRefused(Path archive) {
        return Files.exists(base.resolve("deployments").resolve(archive.getFileName() + ".failed"));
    }

    public void start(Map<String, String> environment) throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .addJavaOptions("-Xms128m", "-Xmx640m", "-XX:+UseSerialGC", "-Djava.awt.headless=true")
                .addJavaOptions("-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true")
                .addServerArguments("-Djboss.http.port=" + httpPort, "-Djboss.management.http.port=" + managementPort)
                .addServerArgument("-Djboss.node.name=" + base.getFileName());
        Launcher launcher = Launcher.of(command).setRedirectErrorStream(true).redirectOutput(console());
        launcher.addEnvironmentVariables(environment);
        process = launcher.launch();
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            process = null;
        }
    }

    /** Ends the process at once, as a power cut does: nothing is finished, nothing said. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public int httpPort() {
        return httpPort;
    }

    public int managementPort() {
        return managementPort;
    }

    public Path base() {
        return base;
    }

    /** Everything the server has written to its log so far. */
    public String log() throws IOException {
        return Files.exists(console().toPath()) ? Files.readString(console().toPath(), StandardCharsets.UTF_8) : "";
    }

    String lastOfLog() throws IOException {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    private File console() {
        return base.resolve("console.log").toFile();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Copies a folder with all that is in it to a place where nothing stands yet. */
    public static void copy(Path source, Path target) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(source)) {
            walk.forEach(all::add);
        }
        for (Path path : all) {
            Path to = target.resolve(source.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(to);
            } else {
                Files.copy(path, to);
            }
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(directory)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
