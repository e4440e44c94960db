package vn.tiepdan.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.api.problem.Refusal;

class HeadersTest {

    @Test
    void a_strong_tag_of_ours_tells_the_version_seen() {
        assertThat(SeenVersion.valueOf(" \"12\" ").number()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"12\"", "12", "\"\"", "\"1\", \"2\"", "\"99999999999\""})
    void anything_else_says_nothing_about_what_was_seen(String header) {
        assertThatThrownBy(() -> SeenVersion.valueOf(header)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_key_is_the_same_with_and_without_its_quotation_marks() {
        assertThat(KeyNeeded.bare("\"abc\"")).isEqualTo(KeyNeeded.bare("abc")).isEqualTo("abc");
    }

    @Test
    void a_cursor_leads_back_to_its_code() {
        assertThat(Cursor.code(Cursor.of("D-TDAN-2024-000001"))).isEqualTo("D-TDAN-2024-000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "%", "RC1UREFO=", "\u0110"})
    void a_cursor_we_never_gave_is_refused(String cursor) {
        assertThatThrownBy(() -> Cursor.code(cursor)).isInstanceOf(Refusal.class);
    }
}
