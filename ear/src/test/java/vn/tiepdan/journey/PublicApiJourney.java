package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What another system may rely on, whatever it asks. */
@OnTheProduct
class PublicApiJourney {

    private static final String PAPER = """
            {"unit":"TDAN","source":"BOX","receivedOn":"2024-06-18","summary":"Phản ánh đèn đường tổ 3 hỏng: %s",
             "signatures":0,"anonymous":true,"kind":"FEEDBACK"}""";

    @Test
    void without_a_token_nothing_is_told_but_health_and_the_contract(Product product) {
        PublicApi nobody = PublicApi.nobody(product);
        for (String path :
                List.of("/v1/clock", "/v1/petitions", "/v1/visits", "/v1/organisation/units", "/v1/calendar/2024")) {
            Answer answer = nobody.get(path);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("integration.token.missing");
            assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer");
        }
        assertThat(nobody.get("/health/live").status()).isEqualTo(200);
        assertThat(nobody.get("/openapi").json().getString("openapi")).isEqualTo("3.1.0");
    }

    @Test
    void a_session_of_the_screens_is_no_token(Product product) {
        Answer answer = PublicApi.nobody(product).send(Call.get("/v1/clock").with("Cookie", "JSESSIONID=abc"));
        assertThat(answer.problem()).isEqualTo("integration.token.missing");
    }

    @Test
    void a_scope_that_was_not_given_is_named(Product product) {
        Answer answer = PublicApi.inspectorate(product, "visits:read").get("/v1/petitions");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("integration.scope.missing");
        assertThat(answer.json().getString("detail")).contains("petitions:read");
    }

    @Test
    void unknown_addresses_and_methods_are_problems(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        for (String path : List.of(
                "/", "/v1", "/v1/", "/v2/petitions", "/v1/petitions/a/b/c", "/container-problem", "/openapi/page/x")) {
            assertThat(inspectorate.get(path).problem()).as(path).isEqualTo("integration.path.unknown");
        }
        Answer answer = inspectorate.send(Call.get("/v1/petitions").method("DELETE"));
        assertThat(answer.problem()).isEqualTo("integration.method.not-allowed");
        assertThat(answer.header("Allow").orElseThrow()).contains("GET").contains("POST");
    }

    @Test
    void whoever_asks_too_fast_is_told_when_to_come_again(Product product) throws IOException {
        List<Integer> statuses;
        String last;
        try (Socket stranger = new Socket()) {
            // An address of his own, so that nobody else's requests are counted with his.
            stranger.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 9}), 0));
            stranger.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), product.api("/").getPort()));
            String request = "GET /tiepdan-api/v1/petitions/D-%d HTTP/1.1\r\nHost: 127.0.0.1\r\n%s\r\n";
            Thread asking = new Thread(() -> ask(stranger, request, 600));
            asking.start();
            String all = new String(stranger.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            statuses = Pattern.compile("HTTP/1.1 (\\d{3}) ")
                    .matcher(all)
                    .results()
                    .map(status -> Integer.valueOf(status.group(1)))
                    .toList();
            last = all.substring(all.lastIndexOf("HTTP/1.1 "));
        }
        assertThat(statuses).hasSize(600).startsWith(401).contains(429).containsOnly(401, 429);
        assertThat(last)
                .containsPattern("Retry-After: [1-9]\\d?\\b")
                .contains("application/problem+json", "urn:tiepdan:problem:integration.too-many-requests");
        assertThat(PublicApi.nobody(product).get("/v1/clock").status()).isEqualTo(401);
    }

    private static void ask(Socket server, String request, int times) {
        try {
            for (int time = 1; time <= times; time++) {
                String end = time == times ? "Connection: close\r\n" : "";
                server.getOutputStream().write(request.formatted(time, end).getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void what_is_not_yours_answers_as_what_does_not_exist(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        List<String> bodies = List.of(
                        "D-TDAN-2024-999999",
                        "D-QTHANG-2026-000001",
                        "TC-TDAN-2024-ABCDEF",
                        "D-KHAC-2024-000001",
                        "abc")
                .stream()
                .map(code -> {
                    Answer answer = inspectorate.get("/v1/petitions/" + code);
                    assertThat(answer.status()).isEqualTo(404);
                    assertThat(answer.problem()).isEqualTo("petition.not-found");
                    return answer.body().replace("/" + code + "\"", "/CODE\"");
                })
                .distinct()
                .toList();
        assertThat(bodies).hasSize(1);
    }

    @Test
    void texts_follow_the_wanted_language(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        assertThat(inspectorate.get("/v1/petitions/abc").json().getString("title"))
                .isEqualTo("Không tìm thấy");
        Answer english =
                inspectorate.send(Call.get("/v1/petitions/abc").with("Accept-Language", "fr, en;q=0.8, vi;q=0.1"));
        assertThat(english.json().getString("title")).isEqualTo("Not found");
        assertThat(english.header("Content-Language")).hasValue("en");
    }

    @Test
    void the_same_call_sent_twice_acts_once_and_gets_the_same_answer(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        Call call = Call.post("/v1/petitions", UUID.randomUUID().toString(), PAPER.formatted("hai lần"));
        Answer first = inspectorate.send(call);
        Answer second = inspectorate.send(call.saying(call.body().replace("\",", "\" ,")));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        Answer read = inspectorate.get("/v1/petitions/" + first.json().getString("code"));
        assertThat(read.json().getString("kindLabel")).isEqualTo("Phản ánh");
        assertThat(read.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void one_key_from_twenty_callers_at_once_has_one_effect(Product product) throws Exception {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        long before = feedback(inspectorate);
        Call call = Call.post("/v1/petitions", UUID.randomUUID().toString(), PAPER.formatted("hai mươi lần"));
        Callable<Answer> sending = () -> inspectorate.send(call);
        ExecutorService callers = Executors.newFixedThreadPool(20);
        try {
            List<Future<Answer>> answers = callers.invokeAll(java.util.Collections.nCopies(20, sending));
            List<String> done = new java.util.ArrayList<>();
            for (Future<Answer> answer : answers) {
                if (answer.get().status() == 201) {
                    done.add(answer.get().body());
                } else {
                    assertThat(answer.get().problem()).isEqualTo("integration.key.still-running");
                }
            }
            assertThat(done).isNotEmpty();
            assertThat(done.stream().distinct()).hasSize(1);
        } finally {
            callers.shutdown();
        }
        assertThat(feedback(inspectorate)).isEqualTo(before + 1);
        assertThat(inspectorate.send(call).status()).isEqualTo(201);
    }

    @Test
    void a_refused_call_leaves_nothing_and_its_key_stays_free(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        long before = feedback(inspectorate);
        Call wrong = Call.post(
                "/v1/petitions",
                UUID.randomUUID().toString(),
                PAPER.formatted("x").replace("TDAN", "KHONGCO"));
        assertThat(inspectorate.send(wrong).problem()).isEqualTo("organisation.unit.not-found");
        assertThat(feedback(inspectorate)).isEqualTo(before);
        assertThat(inspectorate.send(wrong.saying(PAPER.formatted("y"))).status())
                .isEqualTo(201);
    }

    @Test
    void a_list_goes_on_where_it_stopped_though_rows_arrive(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        for (int i = 0; i < 4; i++) {
            inspectorate.send(Call.post("/v1/petitions", UUID.randomUUID().toString(), PAPER.formatted("trang " + i)));
        }
        JsonObject first = inspectorate.get("/v1/petitions?limit=2").json();
        inspectorate.send(Call.post("/v1/petitions", UUID.randomUUID().toString(), PAPER.formatted("chen vào")));
        Answer second = inspectorate.get("/v1/petitions?limit=2&after=" + first.getString("next"));
        assertThat(codes(second.json())).hasSize(2).doesNotContainAnyElementsOf(codes(first));
        assertThat(second.header("Link").orElseThrow())
                .startsWith("</tiepdan-api/v1/petitions?limit=2&after=")
                .endsWith(">; rel=\"next\"");
        assertThat(first.isNull("count")).isTrue();
    }

    @Test
    void whoever_denounces_is_named_nowhere(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        String name = "Vi Thị Ánh Kín";
        Answer made =
                inspectorate.send(Call.post("/v1/petitions", UUID.randomUUID().toString(), """
                {"unit":"TDAN","source":"POST","receivedOn":"2024-06-18","summary":"Tố cáo việc thu tiền không biên lai",
                 "author":{"fullName":"%s","address":"Xóm Kín 77","telephone":"0977000111","paperKind":"IDENTITY_CARD",
                 "paperNumber":"019177000111"},"kind":"DENUNCIATION"}""".formatted(name)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String code = made.json().getString("code");
        assertThat(code).startsWith("TC-");
        String all = inspectorate.get("/v1/petitions/" + code).body()
                + inspectorate.get("/v1/petitions/" + code + "/history").body()
                + inspectorate.get("/v1/petitions?limit=200").body();
        assertThat(all)
                .contains(code)
                .doesNotContain("Kín")
                .doesNotContain("0977000111")
                .doesNotContain("019177000111");
        assertThat(inspectorate.get("/v1/petitions/" + code).json().getBoolean("sealed"))
                .isTrue();
    }

    @Test
    void a_name_in_the_summary_of_a_denunciation_is_refused_without_being_repeated(Product product) {
        Answer answer = PublicApi.inspectorate(product)
                .send(Call.post("/v1/petitions", UUID.randomUUID().toString(), """
                        {"unit":"TDAN","source":"POST","receivedOn":"2024-06-18","summary":"Tôi là Vi Thị Ánh Lộ, tố cáo",
                         "author":{"fullName":"Vi Thị Ánh Lộ","address":"Tổ 1","noPaperReason":"Gửi thư"},"kind":"DENUNCIATION"}"""));
        assertThat(answer.status()).isIn(400, 409);
        assertThat(answer.problem()).isEqualTo("protection.text-names-author");
        assertThat(answer.body()).doesNotContain("Ánh Lộ");
    }

    @Test
    void hostile_bodies_are_refused_field_by_field(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        Map<String, String> refused = Map.of(
                "[]",
                "integration.body.malformed",
                "null",
                "integration.body.malformed",
                "{\"unit\":\"TDAN\",\"unit\":\"TTHINH\"}",
                "integration.body.malformed",
                "[".repeat(5000),
                "integration.body.malformed",
                PAPER.formatted("\\u0000"),
                "integration.field.not-plain",
                PAPER.formatted("\\ud800"),
                "integration.field.not-plain",
                PAPER.formatted("x").replace("2024-06-18", "18/06/2024"),
                "integration.field.not-date",
                PAPER.formatted("x").replace("2024-06-18", "0001-01-01"),
                "petition.received-too-early",
                PAPER.formatted("x".repeat(2100)),
                "petition.summary.too-long");
        refused.forEach((body, code) -> {
            Answer answer = inspectorate.send(
                    Call.post("/v1/petitions", UUID.randomUUID().toString(), body));
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.problem()).as(body).isEqualTo(code);
        });
    }

    @Test
    void the_host_that_a_caller_names_leads_nobody_astray(Product product) {
        String token = PublicApi.inspectorate(product).bearer();
        String body = PAPER.formatted("địa chỉ");
        Wire made = Wire.send(
                product,
                body,
                "POST /tiepdan-api/v1/petitions HTTP/1.1",
                "Authorization: " + token,
                "X-Forwarded-Host: evil.example",
                "Content-Type: application/json",
                "Idempotency-Key: " + UUID.randomUUID(),
                "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Location").orElseThrow()).startsWith("/tiepdan-api/v1/petitions/D-TDAN-2024-");
    }

    @Test
    void markup_and_sql_are_text(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        String nasty = "<script>alert(1)</script> '; drop table petition; -- Đặng Thị Hoà";
        Answer made =
                inspectorate.send(Call.post("/v1/petitions", UUID.randomUUID().toString(), PAPER.formatted(nasty)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        Answer read = inspectorate.get("/v1/petitions/" + made.json().getString("code"));
        assertThat(read.json().getString("summary")).endsWith(nasty);
        assertThat(read.header("Content-Type")).hasValue("application/json");
        assertThat(read.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(read.header("Cache-Control")).hasValue("no-store");
    }

    @Test
    void the_readable_page_shows_the_contract_and_asks_no_other_host(Browser window, Product product) {
        window.page().navigate(product.api("/openapi/page").toString());
        window.page()
                .locator("#operations-Đơn-listPetitions, [id$=listPetitions]")
                .first()
                .waitFor();
        assertThat(window.page().title()).contains("Tiếp Dân");
        Object foreign = window.page()
                .evaluate(
                        "performance.getEntriesByType('resource').filter(r => !r.name.startsWith(location.origin)).length");
        assertThat(((Number) foreign).intValue()).isZero();
    }

    private static long feedback(PublicApi client) {
        return client.get("/v1/petitions?kind=FEEDBACK&count=true&limit=1")
                .json()
                .getJsonNumber("count")
                .longValue();
    }

    private static List<String> codes(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("code"))
                .toList();
    }
}
