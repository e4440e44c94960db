package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What anybody meets first: the sign-in page, and an interface that says it is ready. */
@OnTheProduct
class FrontDoorJourney {

    @Test
    void who_is_not_signed_in_is_asked_to_sign_in(Browser window) {
        window.open("/");
        assertThat(window.page().url()).contains("/login");
        assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("vi");
    }

    @Test
    void the_sign_in_page_has_no_serious_barrier(Browser window) {
        window.open("/login");
        assertThat(window.seriousBarriers()).isEmpty();
    }

    @Test
    void the_bare_address_leads_to_the_product(Product product) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(product.screen("/").resolve("/")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/tiepdan/");
    }

    @Test
    void an_unknown_address_shows_nothing_of_the_server(Product product) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(product.screen("/").resolve("/nowhere"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("wildfly").doesNotContainIgnoringCase("undertow");
    }
}
