package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A client system at the public interface, with the token it was given. */
final class PublicApi {

    /** The client system of the city's Inspectorate. */
    static final String INSPECTORATE = "thanhtra-tp";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Product product;
    private final String token;

    private PublicApi(Product product, String token) {
        this.product = product;
        this.token = token;
    }

    /** The Inspectorate with all its scopes. */
    static PublicApi inspectorate(Product product) {
        return inspectorate(product, null);
    }

    /** The Inspectorate with a token for some of its scopes only. */
    static PublicApi inspectorate(Product product, String scope) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "grant_type", "client_credentials", "client_id", INSPECTORATE, "client_secret", Product.PASSWORD));
        if (scope != null) {
            form.put("scope", scope);
        }
        Answer answer = nobody(product).token(form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new PublicApi(product, answer.json().getString("access_token"));
    }

    /** A case of the first ward that it sees. */
    String caseOfTheWard() {
        return get("/v1/cases?limit=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("code"))
                .filter(one -> one.startsWith("VV-TDAN-"))
                .findFirst()
                .orElseThrow();
    }

    /** Another client system, with all its scopes. */
    static PublicApi client(Product product, String name) {
        Answer answer = nobody(product)
                .token(Map.of(
                        "grant_type", "client_credentials", "client_id", name, "client_secret", Product.PASSWORD));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new PublicApi(product, answer.json().getString("access_token"));
    }

    /** Somebody without a token. */
    static PublicApi nobody(Product product) {
        return new PublicApi(product, null);
    }

    /** What its requests carry in {@code Authorization}. */
    String bearer() {
        return "Bearer " + token;
    }

    Answer token(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                new Call("POST", "/oauth/token", Map.of("Content-Type", "application/x-www-form-urlencoded"), body));
    }

    Answer get(String path) {
        return send(Call.get(path));
    }

    Answer send(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.api(call.path()))
                .timeout(Duration.ofSeconds(60))
                .method(
                        call.method(),
                        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        headers.putAll(call.headers());
        headers.forEach((name, value) -> {
            if (value != null) {
                request.header(name, value);
            }
        });
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(given);
        }
    }
}
