package vn.tiepdan.benchmark;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.benchmark.Benchmark.Typed;
import vn.tiepdan.benchmark.Figures.FailedCall;
import vn.tiepdan.benchmark.Figures.Worker;
import vn.tiepdan.journey.Browser;
import vn.tiepdan.journey.Product;

/** A clerk at the form of a petition, asking what the page asks while he types: is there one like it already? */
final class TypingClerk implements Worker {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String session;
    private final List<Typed> typed;

    /** Signs in as a person does; what is measured begins after that. */
    TypingClerk(Product product, List<Typed> typed) {
        this.address = product.screen("/look-up/alike");
        this.typed = typed;
        try (Browser window = Browser.window(product)) {
            Page page = window.open("/login");
            page.getByLabel("Tên đăng nhập").fill("vanphong");
            page.getByLabel("Mật khẩu").first().fill(Product.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(reached -> !reached.contains("/login"));
            session = page.context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }

    @Override
    public void once(int number) throws FailedCall, IOException, InterruptedException {
        Typed one = typed.get(number % typed.size());
        JsonObjectBuilder body = Json.createObjectBuilder().add("kind", "COMPLAINT");
        add(body, "name", one.name());
        add(body, "paperNumber", one.number());
        add(body, "telephone", one.telephone());
        add(body, "address", one.address());
        add(body, "text", one.text());
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address)
                        .header("Cookie", session)
                        .header("X-TiepDan", "1")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.build().toString()))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200 || !answer.body().contains("\"code\"")) {
            throw new FailedCall(answer.statusCode() + " " + answer.body());
        }
    }

    private static void add(JsonObjectBuilder body, String name, String value) {
        if (value != null) {
            body.add(name, value);
        }
    }
}
