package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page for an act one may not do is not shown as a form that would be refused at its end. */
@OnTheProduct
class PagesOfOthersJourney {

    @ParameterizedTest
    @CsvSource({
        "congan, /petition/take-in, 403",
        "thanhtra, /petition/take-in, 403",
        "luugiu, /petition/take-in, 403",
        "diachinh, /reception/visit-new, 403",
        "diachinh, /reception/counter, 403",
        "quantri, /reception/visit-new, 403",
        "motcua, /admin/accounts, 403",
        "motcua, /petition/take-in, 200",
        "chutich, /reception/visit-new, 200"
    })
    void the_way_in_tells_whose_page_it_is(String officer, String path, int status, Browser window) {
        IntakeDesk.signedIn(window, officer);
        var answer = window.page().request().get(window.address(path));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains(status == 403 ? "Không có quyền" : "<form");
    }
}
