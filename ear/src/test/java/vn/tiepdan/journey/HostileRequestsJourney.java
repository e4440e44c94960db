package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that no browser sends: refused by their head, and the product goes on. */
@OnTheProduct
class HostileRequestsJourney {

    private static final String FILES = "Content-Type: multipart/form-data; boundary=x";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @Test
    void a_file_from_who_is_not_signed_in_is_refused_before_it_is_read(Product product) {
        for (int time = 0; time < 50; time++) {
            Wire answer = Wire.send(product, "", "POST /tiepdan/login HTTP/1.1", FILES, "Content-Length: 62914560");
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(PublicApi.nobody(product).get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void a_form_larger_than_the_page_needs_is_the_page_413_in_vietnamese(Product product) {
        Wire answer = Wire.send(product, "", "POST /tiepdan/login HTTP/1.1", FORM, "Content-Length: 70000");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Dữ liệu quá lớn").doesNotContain("tiepdan.web");
        assertThat(answer.header("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void a_script_is_told_the_status_alone(Product product) {
        Wire answer =
                Wire.send(product, "", "POST /tiepdan/login HTTP/1.1", "X-TiepDan: 1", FORM, "Content-Length: 70000");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_body_that_does_not_say_its_length_is_refused(Product product) {
        Wire answer = Wire.send(
                product, "1\r\nx\r\n0\r\n\r\n", "POST /tiepdan/login HTTP/1.1", FORM, "Transfer-Encoding: chunked");
        assertThat(answer.status()).isEqualTo(411);
    }

    @Test
    void a_method_that_no_page_takes_is_refused_as_such(Product product) {
        for (String method : List.of("PUT", "DELETE", "OPTIONS", "PATCH")) {
            Wire answer = Wire.send(product, "", method + " /tiepdan/login HTTP/1.1");
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).as(method).hasValue("GET, HEAD, POST");
        }
    }

    @Test
    void what_the_interface_cannot_read_is_a_problem(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        Call call = Call.post("/v1/petitions", "k", "{}");
        assertThat(inspectorate
                        .send(call.with("Content-Type", "application/json; charset=ISO-8859-1"))
                        .problem())
                .isEqualTo("integration.charset.unsupported");
        assertThat(inspectorate.send(call.with("Content-Encoding", "gzip")).problem())
                .isEqualTo("integration.content-encoding.unsupported");
        Wire large = Wire.send(
                product,
                "",
                "POST /tiepdan-api/v1/petitions HTTP/1.1",
                "Content-Type: application/json",
                "Content-Length: 83886080");
        assertThat(large.status()).as(large.body()).isEqualTo(413);
        assertThat(large.body()).contains("urn:tiepdan:problem:integration.body.too-large");
    }
}
