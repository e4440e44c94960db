package vn.tiepdan.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.api.problem.Violation;
import vn.tiepdan.shared.Invalid;

class JsonBodyTest {

    @Test
    void reads_each_field_as_what_it_is() {
        JsonBody body =
                body("{\"text\":\"Hoà\",\"day\":\"2024-02-29\",\"number\":3,\"flag\":true,\"choice\":\"MONDAY\"}");
        assertThat(body.text("text")).isEqualTo("Hoà");
        assertThat(body.date("day")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(body.number("number")).isEqualTo(3);
        assertThat(body.flag("flag")).isTrue();
        assertThat(body.choice("choice", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
        body.finish();
    }

    @Test
    void an_absent_field_and_null_are_the_same() {
        JsonBody body = body("{\"text\":null}");
        assertThat(body.text("text")).isNull();
        assertThat(body.date("day")).isNull();
        assertThat(body.number("number")).isNull();
        assertThat(body.flag("flag")).isFalse();
        assertThat(body.part("part")).isNull();
        body.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2024-02-30\"", "\"18/06/2024\"", "\"2024-6-8\"", "20240618", "true", "\"+2024-06-18\""})
    void no_day_is_no_day(String day) {
        JsonBody body = body("{\"day\":" + day + "}");
        assertThat(body.date("day")).isNull();
        assertThatThrownBy(body::finish).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "99999999999", "1e400", "\"1\"", "-99999999999999999999"})
    void no_whole_number_is_no_number(String number) {
        JsonBody body = body("{\"number\":" + number + "}");
        assertThat(body.number("number")).isNull();
        assertThatThrownBy(body::finish).isInstanceOf(Refusal.class);
    }

    @Test
    void a_field_that_nobody_asked_for_is_refused_inside_parts_too() {
        JsonBody body = body("{\"part\":{\"known\":\"a\",\"other\":1}}");
        assertThat(body.part("part").text("known")).isEqualTo("a");
        assertThatThrownBy(body::finish).isInstanceOf(Refusal.class).hasMessage("integration.field.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Kín", "a b", "<b>", "0988112233", "abcdefghijklmnopqrstuvwxyz12345", ""})
    void the_name_of_an_unknown_field_is_repeated_only_when_it_looks_like_one(String name) {
        JsonBody body = new JsonBody(Json.createObjectBuilder().add(name, 1).build());
        assertThatThrownBy(body::finish)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field)
                        .containsExactly("unknown"));
    }

    @Test
    void a_thousand_unknown_fields_make_no_endless_answer() {
        JsonObjectBuilder many = Json.createObjectBuilder();
        for (int field = 0; field < 1000; field++) {
            many.add("f" + field, field);
        }
        JsonBody body = new JsonBody(many.build());
        assertThatThrownBy(body::finish)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .hasSize(50));
    }

    @Test
    void several_wrong_fields_are_told_together() {
        JsonBody body = body("{\"a\":1,\"b\":\"x\",\"c\":2}");
        body.text("a");
        body.flag("b");
        assertThatThrownBy(body::finish).isInstanceOf(Refusal.class).hasMessage("integration.fields");
    }

    @Test
    void control_characters_are_no_text() {
        JsonBody body = body("{\"text\":\"a\\u0000b\"}");
        assertThat(body.text("text")).isNull();
        assertThatThrownBy(body::finish).hasMessage("integration.field.not-plain");
    }

    @Test
    void what_a_value_refuses_is_told_at_its_field() {
        JsonBody body = body("{\"part\":{}}").part("part");
        assertThatThrownBy(() -> body.make(() -> {
                    throw new Invalid("fullName", "identity.name.missing");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("identity.name.missing");
    }

    @Test
    void spaces_make_no_other_body() {
        assertThat(body("{ \"a\" : 1 }").canonical())
                .isEqualTo(body("{\"a\":1}").canonical());
    }

    private static JsonBody body(String text) {
        return new JsonBody(Json.createReader(new StringReader(text)).readObject());
    }
}
