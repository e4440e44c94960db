package vn.tiepdan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.shared.Invalid;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        ", access.password.too-short",
        "123456789, access.password.too-short",
        "xin-chao-VanPhong-2024, access.password.tells-username"
    })
    void a_weak_password_is_refused_at_its_field(String wanted, String code) {
        refused(wanted, code);
    }

    @Test
    void a_password_has_ten_to_128_characters() {
        refused("x".repeat(129), "access.password.too-long");
        assertThatCode(() -> passwords.refuseWeak("x".repeat(128), "vanphong")).doesNotThrowAnyException();
        assertThatCode(() -> passwords.refuseWeak("mười chữ nè", "vanphong")).doesNotThrowAnyException();
    }

    @Test
    void a_temporary_password_is_easily_read_out_and_never_the_same() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String password = passwords.temporary();
            assertThat(password).matches("([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}");
            seen.add(password);
        }
        assertThat(seen).hasSize(200);
    }

    private void refused(String wanted, String code) {
        assertThatThrownBy(() -> passwords.refuseWeak(wanted, "vanphong"))
                .isInstanceOfSatisfying(Invalid.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo("password");
                });
    }
}
