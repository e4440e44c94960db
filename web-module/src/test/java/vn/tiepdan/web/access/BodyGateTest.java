package vn.tiepdan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyGateTest {

    @ParameterizedTest
    @CsvSource({
        "false, true, 100, 403",
        "false, true, 62914560, 403",
        "false, false, 65536, 200",
        "false, false, 65537, 413",
        "true, false, 2097152, 200",
        "true, false, 2097153, 413",
        "true, true, 11534336, 200",
        "true, true, 11534337, 413",
        "true, true, -1, 411",
        "true, false, -1, 411",
        "false, false, -1, 411"
    })
    void a_body_is_judged_by_its_head(boolean signedIn, boolean files, long length, int status) {
        assertThat(BodyGate.refusal(signedIn, files, length, true)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void who_sends_no_body_need_not_tell_its_length(boolean signedIn) {
        assertThat(BodyGate.refusal(signedIn, false, -1, false)).isEqualTo(200);
    }
}
