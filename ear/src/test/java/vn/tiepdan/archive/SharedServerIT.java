package vn.tiepdan.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import vn.tiepdan.journey.Product;
import vn.tiepdan.journey.TestDatabase;
import vn.tiepdan.journey.TestServer;

/**
 * The product moves in on a server that serves another application, and moves out again: the neighbour notices nothing, and
 * the server's configuration is afterwards what it was before.
 */
class SharedServerIT {

    private static final List<String> SCRIPTS = List.of("10-database", "20-security", "30-log");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void the_product_moves_in_beside_another_application_and_out_again() throws Exception {
        TestServer.delete(ourModules());
        TestServer server = TestServer.prepared(TestServer.foreign(), "shared");
        furnish(server);
        server.start(environment(server));
        try {
            await(server, "the neighbour", () -> neighbour(server, "guest"), answer -> answer.statusCode() == 200);
            ModelNode before = configuration(server);

            Files.createDirectories(ourModules().getParent());
            TestServer.copy(TestServer.provisioned().resolve("modules/vn/tiepdan"), ourModules());
            for (String script : SCRIPTS) {
                cli(server, "--file=" + scripts().resolve(script + ".cli"));
            }
            cli(server, "--command=deploy " + TestServer.archive());
            await(
                    server,
                    "the product",
                    () -> get(server, "/tiepdan-api/health/ready"),
                    ready -> ready.statusCode() == 200);
            assertThat(get(server, "/tiepdan/login").statusCode()).isEqualTo(200);
            assertThat(get(server, "/tiepdan-api/v1/petitions").statusCode()).isEqualTo(401);
            theNeighbourIsWell(server);
            assertThat(configuration(server)).isNotEqualTo(before);

            cli(server, "--command=undeploy tiepdan.ear");
            for (int i = SCRIPTS.size() - 1; i >= 0; i--) {
                cli(server, "--file=" + scripts().resolve(SCRIPTS.get(i) + ".undo.cli"));
            }
            assertThat(configuration(server)).isEqualTo(before);
            theNeighbourIsWell(server);
            assertThat(get(server, "/tiepdan/login").statusCode()).isEqualTo(404);
        } finally {
            server.stop();
            TestServer.delete(ourModules());
        }
    }

    /** Where the README has the administrator copy our modules to. */
    private static Path ourModules() {
        return TestServer.foreign().resolve("modules/vn/tiepdan");
    }

    private static void theNeighbourIsWell(TestServer server) throws IOException, InterruptedException {
        HttpResponse<String> answer = neighbour(server, "guest");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("guest in neighbour");
        assertThat(neighbour(server, "stranger").statusCode()).isEqualTo(401);
    }

    /** What the other office had there before: its configuration, its user, its driver and its application. */
    private static void furnish(TestServer server) throws Exception {
        Path configuration = server.base().resolve("configuration");
        try (InputStream foreign = SharedServerIT.class.getResourceAsStream("/foreign/standalone.xml")) {
            Files.copy(foreign, configuration.resolve("standalone.xml"), StandardCopyOption.REPLACE_EXISTING);
        }
        byte[] hash = MessageDigest.getInstance("MD5").digest("guest:ApplicationRealm:guest".getBytes(UTF_8));
        Files.writeString(
                configuration.resolve("application-users.properties"),
                "#$REALM_NAME=ApplicationRealm$\nguest=" + HexFormat.of().formatHex(hash) + "\n");
        Files.writeString(configuration.resolve("application-roles.properties"), "guest=guest\n");
        Path deployments = server.base().resolve("deployments");
        Files.copy(
                TestServer.provisioned().resolve("modules/vn/tiepdan/postgresql/main/postgresql.jar"),
                deployments.resolve("postgresql.jar"));
        ShrinkWrap.create(WebArchive.class, "neighbour.war")
                .addClass(NeighbourServlet.class)
                .addAsWebInfResource(
                        new StringAsset(
                                "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"><login-config>"
                                        + "<auth-method>BASIC</auth-method></login-config></web-app>"),
                        "web.xml")
                .as(ZipExporter.class)
                .exportTo(deployments.resolve("neighbour.war").toFile());
    }

    private static Map<String, String> environment(TestServer server) {
        Map<String, String> environment =
                new HashMap<>(TestDatabase.fresh("shared").environment());
        environment.put("TIEPDAN_DEMO", "false");
        environment.put("TIEPDAN_TODAY", Product.TODAY);
        environment.put("TIEPDAN_PASSWORD", Product.PASSWORD);
        environment.put("TIEPDAN_KEY_FILE", server.base().resolve("key.json").toString());
        Map<String, String> neighbour = TestDatabase.fresh("neighbour").environment();
        environment.put("NEIGHBOUR_URL", neighbour.get("TIEPDAN_DB_URL"));
        environment.put("NEIGHBOUR_USER", neighbour.get("TIEPDAN_DB_USER"));
        environment.put("NEIGHBOUR_PASSWORD", neighbour.get("TIEPDAN_DB_PASSWORD"));
        return environment;
    }

    /** The whole management model, as {@code :read-resource(recursive=true)} tells it. */
    private static ModelNode configuration(TestServer server) throws IOException {
        try (ModelControllerClient client =
                ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), server.managementPort())) {
            ModelNode operation = new ModelNode();
            operation.get("operation").set("read-resource");
            operation.get("address").setEmptyList();
            operation.get("recursive").set(true);
            ModelNode answer = client.execute(operation);
            assertThat(answer.get("outcome").asString()).isEqualTo("success");
            return answer.get("result");
        }
    }

    private static void cli(TestServer server, String what) throws IOException, InterruptedException {
        File said = server.base().resolve("cli.log").toFile();
        Process process = new ProcessBuilder(
                        TestServer.foreign().resolve("bin/jboss-cli.sh").toString(),
                        "--connect",
                        "--controller=127.0.0.1:" + server.managementPort(),
                        what)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended && process.exitValue() == 0)
                .as(what + ": " + Files.readString(said.toPath()))
                .isTrue();
    }

    private static Path scripts() {
        return Path.of(System.getProperty("tiepdan.product", ".."))
                .resolve("config/wildfly")
                .toAbsolutePath()
                .normalize();
    }

    private static void await(TestServer server, String what, Question question, Predicate<HttpResponse<String>> holds)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        String last = "no answer";
        while (System.nanoTime() < until && server.isAlive()) {
            try {
                HttpResponse<String> answer = question.answer();
                if (holds.test(answer)) {
                    return;
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (ConnectException notYet) {
                last = "no connection";
            }
            Thread.sleep(300);
        }
        throw new AssertionError(what + " does not answer: " + last + "\n" + server.log());
    }

    private static HttpResponse<String> neighbour(TestServer server, String password)
            throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString(("guest:" + password).getBytes(UTF_8));
        return HTTP.send(
                request(server, "/neighbour/hello")
                        .header("Authorization", "Basic " + credentials)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(TestServer server, String path) throws IOException, InterruptedException {
        return HTTP.send(request(server, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(TestServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.httpPort() + path));
    }

    /** One thing asked of the server, again and again until it answers as it should. */
    private interface Question {
        HttpResponse<String> answer() throws IOException, InterruptedException;
    }
}
