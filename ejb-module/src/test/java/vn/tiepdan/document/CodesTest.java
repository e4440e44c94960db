package vn.tiepdan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

class CodesTest {

    private static final UnitCode WARD = new UnitCode("TDAN");

    @Test
    void an_open_code_shows_its_number() {
        assertThat(new BookCode(Book.PETITION, WARD, 2024, 123)).hasToString("D-TDAN-2024-000123");
        assertThat(new BookCode(Book.VISIT, WARD, 2024, 45)).hasToString("L-TDAN-2024-000045");
        assertThat(new BookCode(Book.CASE, WARD, 2024, 1)).hasToString("VV-TDAN-2024-000001");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DENUNCIATION", "DENUNCIATION_VISIT", "UNCLASSIFIED_PETITION", "UNCLASSIFIED_VISIT", "RECEIPT"})
    void a_closed_book_never_shows_its_number(Book book) {
        assertThatThrownBy(() -> new BookCode(book, WARD, 2024, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RandomCode.draw(book, WARD, 2024).value())
                .matches(book.prefix() + "-TDAN-2024-[0-9A-HJKMNP-TV-Z]{6}");
    }

    @Test
    void random_codes_hardly_ever_meet() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            drawn.add(RandomCode.draw(Book.DENUNCIATION, WARD, 2024).value());
        }
        assertThat(drawn).hasSizeGreaterThan(1995);
    }

    @Test
    void what_cannot_be_a_receipt_s_code_is_told_as_not_found() {
        assertThat(new ReceiptCode(RandomCode.draw(Book.RECEIPT, WARD, 2024).value()))
                .isNotNull();
        assertThatThrownBy(() -> new ReceiptCode("BN-TDAN-2024-<b>")).isInstanceOf(NotFound.class);
    }
}
