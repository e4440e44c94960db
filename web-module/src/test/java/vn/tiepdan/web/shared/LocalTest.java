package vn.tiepdan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/admin/accounts", "/petition/dossier?code=KN-2024-0001&tab=log", "/search?q=a%20b"})
    void a_page_of_ours_is_returned_to(String wanted) {
        assertThat(Local.path(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "admin",
                "/../x",
                "/a\r\nb",
                ""
            })
    void anywhere_else_is_the_home_page(String wanted) {
        assertThat(Local.path(wanted)).isEqualTo("/");
    }
}
