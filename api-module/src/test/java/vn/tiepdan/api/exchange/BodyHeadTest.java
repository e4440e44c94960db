package vn.tiepdan.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyHeadTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "application/json; charset=ISO-8859-1, -, -, 10, 415, integration.charset.unsupported",
                "application/json;charset=utf-16, -, -, 10, 415, integration.charset.unsupported",
                "application/json, gzip, -, 10, 415, integration.content-encoding.unsupported",
                "application/json, -, 200-ok, 10, 417, integration.expectation.refused",
                "application/json, -, -, 262145, 413, integration.body.too-large",
                "application/json, -, -, 83886080, 413, integration.body.too-large"
            })
    void what_would_be_read_as_something_else_is_refused(
            String type, String encoding, String expect, String length, int status, String code) {
        assertThat(BodyHead.refusal(type, encoding, expect, length)).hasValueSatisfying(refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "application/json, -, -, 262144",
                "application/json; charset=UTF-8, identity, 100-continue, 1",
                "application/json;charset=\"utf-8\", -, -, -",
                "-, -, -, -"
            })
    void what_is_plain_comes_in(String type, String encoding, String expect, String length) {
        assertThat(BodyHead.refusal(type, encoding, expect, length)).isEmpty();
    }
}
