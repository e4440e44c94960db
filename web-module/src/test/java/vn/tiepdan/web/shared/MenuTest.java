package vn.tiepdan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    @Test
    void of_every_page_it_is_said_who_may_open_it() throws IOException {
        Path pages = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            List<String> views = files.map(
                            file -> "/" + pages.relativize(file).toString().replace('\\', '/'))
                    .filter(view ->
                            view.endsWith(".xhtml") && !view.startsWith("/WEB-INF/") && !view.startsWith("/resources/"))
                    .toList();
            assertThat(views).hasSizeGreaterThan(100).allMatch(Menu::knows);
            assertThat(views).containsAll(Menu.beside());
        }
    }

    @Test
    void no_page_is_said_to_be_open_that_lies_behind_another() {
        assertThat(Menu.OPEN).hasSizeLessThan(25).allMatch(view -> opensForNobody(view));
    }

    private static boolean opensForNobody(String view) {
        Menu menu = new Menu();
        menu.scope = new Scope() {
            @Override
            public Set<String> roles() {
                return Set.of();
            }
        };
        return menu.mayOpen(view);
    }
}
