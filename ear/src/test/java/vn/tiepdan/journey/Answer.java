package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What the public interface answered. */
record Answer(int status, HttpResponse<String> whole) {

    static Answer of(HttpResponse<String> whole) {
        return new Answer(whole.statusCode(), whole);
    }

    String body() {
        return whole.body();
    }

    Optional<String> header(String name) {
        return whole.headers().firstValue(name);
    }

    JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body()))) {
            return reader.readObject();
        }
    }

    /** The code of the problem that this answer must be, after looking that it is a whole problem document. */
    String problem() {
        assertThat(header("Content-Type")).as(body()).hasValue("application/problem+json");
        JsonObject problem = json();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo("urn:tiepdan:problem:" + problem.getString("code"));
        assertThat(problem.getString("instance"))
                .isEqualTo(whole.request().uri().getRawPath());
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank().isNotEqualTo(problem.getString("code"));
        assertThat(body())
                .doesNotContain("Exception")
                .doesNotContain("vn.tiepdan.")
                .doesNotContainIgnoringCase("select ");
        return problem.getString("code");
    }
}
