package vn.tiepdan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ladder is a file: one for every term, others for terms that need their own. */
class LadderFileTest {

    @Test
    void a_term_may_have_a_ladder_of_its_own() {
        assertThat(LadderFile.read("""
                        {"ladder": [{"days": 0, "to": "OFFICER"}, {"days": 3, "to": "CHAIR"}],
                         "terms": {"TCD-12": [{"days": -1, "to": "HEAD"}]}}"""))
                .containsExactlyInAnyOrder(
                        new Rung(Rung.EVERY_TERM, 0, Audience.OFFICER),
                        new Rung(Rung.EVERY_TERM, 3, Audience.CHAIR),
                        new Rung("TCD-12", -1, Audience.HEAD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"days\": 1, \"to\": \"HEAD\"}, {\"days\": 1, \"to\": \"CHAIR\"}]",
                "[{\"days\": 3, \"to\": \"HEAD\"}, {\"days\": 1, \"to\": \"CHAIR\"}]",
                "[{\"days\": 366, \"to\": \"HEAD\"}]",
                "[{\"days\": 1, \"to\": \"NEWSPAPER\"}]"
            })
    void a_ladder_that_is_none_is_refused_whole(String ladder) {
        assertThatThrownBy(() -> LadderFile.read("{\"ladder\": " + ladder + ", \"terms\": {}}"))
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }
}
