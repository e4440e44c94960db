package vn.tiepdan.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void a_property_the_word_file_would_lose_is_refused() {
        assertThatThrownBy(() -> new StyleSheet("p { letter-spacing: 2pt; }")).hasMessageContaining("letter-spacing");
    }

    @Test
    void a_selector_the_word_file_would_not_follow_is_refused() {
        assertThatThrownBy(() -> new StyleSheet("p > b { font-weight: bold; }")).hasMessageContaining("p > b");
    }
}
