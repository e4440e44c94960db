package vn.tiepdan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The whole product, running: its database, its server and the archive of this build. It is started when a test first asks
 * for it and stays until the tests end, so a test adds to what is there and counts only what it made itself.
 */
public final class Product {

    /** The one password of every demonstration account, of the API client and of the first administrator. */
    public static final String PASSWORD = "kiem-thu-Thinh-Dan-2024";

    /** The day on which the demonstration stands. */
    public static final String TODAY = "2024-06-18";

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Map<Content, Product> RUNNING = new HashMap<>();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final TestDatabase database;
    private final TestServer server;

    private Product(TestDatabase database, TestServer server) {
        this.database = database;
        this.server = server;
    }

    /** The product with that content, started if it does not run yet. */
    public static synchronized Product with(Content content) {
        return RUNNING.computeIfAbsent(content, Product::started);
    }

    private static Product started(Content content) {
        String name = content.name().toLowerCase(Locale.ROOT);
        return started(
                TestDatabase.fresh(name),
                name,
                Map.of("TIEPDAN_DEMO", String.valueOf(content == Content.DEMONSTRATION)));
    }

    /** The product on a database of the caller's choice, told this too; never shared, ended with the process. */
    public static Product started(TestDatabase database, String name, Map<String, String> told) {
        try {
            Product product = new Product(database, TestServer.prepared(TestServer.provisioned(), name));
            Runtime.getRuntime().addShutdownHook(new Thread(product::end));
            product.server.deploy(TestServer.archive());
            product.start(told);
            return product;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts the server on the database as it is, ready when this ends. */
    void start(Map<String, String> told) {
        begin(told);
        try {
            awaitReady();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException given) {
            throw interrupted(given);
        }
    }

    /** The same, without waiting until it is ready. */
    void begin(Map<String, String> told) {
        try {
            server.start(environment(told));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The server dies in the middle of what it does; the database stays. */
    void kill() {
        try {
            server.kill();
        } catch (InterruptedException given) {
            throw interrupted(given);
        }
    }

    private static IllegalStateException interrupted(InterruptedException given) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while the product was starting or ending", given);
    }

    private Map<String, String> environment(Map<String, String> told) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("TIEPDAN_TODAY", TODAY);
        environment.put("TIEPDAN_PASSWORD", PASSWORD);
        environment.put("TIEPDAN_KEY_FILE", keyFile().toString());
        environment.putAll(told);
        return environment;
    }

    /** Where the key of the seals lies. */
    public Path keyFile() {
        return server.base().resolve("key.json");
    }

    private void awaitReady() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        String last = "no answer";
        while (System.nanoTime() < until && server.isAlive() && !server.hasRefused(TestServer.archive())) {
            try {
                HttpResponse<String> answer = HTTP.send(
                        HttpRequest.newBuilder(api("/health/ready")).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return;
                }
                last = answer.statusCode() + " " + answer.body();
                if (answer.body().contains("\"health.failed\"")) {
                    break;
                }
            } catch (IOException notYet) {
                // A server that is still starting refuses connections and cuts some of those it took.
                last = "no connection: " + notYet.getMessage();
            }
            Thread.sleep(300);
        }
        server.stop();
        throw new IllegalStateException("the product did not become ready: " + last + "\n" + server.lastOfLog());
    }

    /** The address of a screen, from the root of the screens: {@code /login}. */
    public URI screen(String path) {
        return URI.create("http://127.0.0.1:" + server.httpPort() + "/tiepdan" + path);
    }

    /** The address of a resource of the public interface, from its root: {@code /v1/petitions}. */
    public URI api(String path) {
        return URI.create("http://127.0.0.1:" + server.httpPort() + "/tiepdan-api" + path);
    }

    public TestDatabase database() {
        return database;
    }

    public TestServer server() {
        return server;
    }

    private void end() {
        try {
            server.stop();
            TestDatabase.stopAll();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
        }
    }
}
