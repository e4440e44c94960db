package vn.tiepdan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;

class MenuTest {

    @Test
    void a_page_outside_the_menu_is_not_asked_about_even_of_who_is_not_signed_in() {
        Menu menu = new Menu();
        menu.scope = new Scope() {
            @Override
            public Set<String> roles() {
                throw new IllegalStateException("nobody is signed in");
            }
        };
        assertThat(menu.mayOpen("/login.xhtml")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POLICE, /petition/take-in.xhtml, false",
        "INSPECTOR, /petition/take-in.xhtml, false",
        "CUSTODIAN, /petition/take-in.xhtml, false",
        "CLERK, /petition/take-in.xhtml, true",
        "SPECIALIST, /reception/visit-new.xhtml, false",
        "ADMIN, /reception/visit-new.xhtml, false",
        "CHAIR, /reception/visit-new.xhtml, true",
        "ADMIN, /index.xhtml, true",
        "POLICE, /petition/dossier.xhtml, true"
    })
    void a_page_of_the_menu_opens_for_whose_work_it_is(String role, String view, boolean opens) {
        Menu menu = new Menu();
        menu.scope = new Scope() {
            @Override
            public Set<String> roles() {
                return Set.of(role);
            }
        };
        assertThat(Role.GRANTABLE).contains(role);
        assertThat(menu.mayOpen(view)).isEqualTo(opens);
    }
}
