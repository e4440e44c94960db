package vn.tiepdan.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.tiepdan.benchmark.Figures.FailedCall;
import vn.tiepdan.journey.Product;

/** The Inspectorate's system, calling the product on this machine over HTTP as it does from outside. */
final class ApiClient {

    private static final Duration TOKEN_IS_GOOD_FOR = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Product product;
    private String token;
    private long tokenUntil;

    ApiClient(Product product) {
        this.product = product;
    }

    JsonObject get(String path) throws FailedCall, IOException, InterruptedException {
        return answer(request(path).GET(), 200);
    }

    /** Asks in a body, because what is asked may be a name. */
    JsonObject ask(String path, String body) throws FailedCall, IOException, InterruptedException {
        return answer(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)), 200);
    }

    /** A connection of its own, for one of many who call at once. */
    PersistentCaller connected() throws IOException {
        return new PersistentCaller(product.api("/").getPort());
    }

    /** The head of a request, for such a connection. */
    String head(String method, String path) throws FailedCall, IOException, InterruptedException {
        return method + " " + product.api(path).getRawPath() + " HTTP/1.1\r\nAuthorization: Bearer " + token() + "\r\n";
    }

    private HttpRequest.Builder request(String path) throws FailedCall, IOException, InterruptedException {
        return HttpRequest.newBuilder(product.api(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() throws FailedCall, IOException, InterruptedException {
        if (token == null || System.nanoTime() > tokenUntil) {
            token = answer(
                            HttpRequest.newBuilder(product.api("/oauth/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(
                                            "grant_type=client_credentials&client_id=thanhtra-tp&client_secret="
                                                    + Product.PASSWORD)),
                            200)
                    .getString("access_token");
            tokenUntil = System.nanoTime() + TOKEN_IS_GOOD_FOR.toNanos();
        }
        return token;
    }

    /** The whole answer is read and understood: an answer nobody reads would flatter. */
    private JsonObject answer(HttpRequest.Builder request, int expected)
            throws FailedCall, IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != expected) {
            throw new FailedCall(answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
