package vn.tiepdan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /** Every vowel with every mark and tone of Vietnamese, and đ. */
    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    private static final String BARE =
            "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnoooooooooooooooooopqrstuuuuuuuuuuuuvxyyyyyy";

    @Test
    void every_vietnamese_letter_folds_to_its_bare_one_however_it_is_encoded() {
        for (String text : new String[] {LETTERS, LETTERS.toUpperCase(Messages.VIETNAMESE)}) {
            assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
                    .isEqualTo(BARE);
            assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(BARE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Thịnh Đán, thinh dan",
        "Thịnh Ðán, thinh dan",
        "hoà, hòa",
        "'  Nguyễn   Thị\u00a0 Hường ', nguyen thi huong",
        "NGUYỄN, nguyễn"
    })
    void two_ways_of_writing_fold_alike(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @Test
    void what_is_stored_is_composed_and_trimmed() {
        String decomposed = Normalizer.normalize("  Đặng Thị Hường \n", Normalizer.Form.NFD);
        assertThat(Folding.tidy(decomposed)).isEqualTo("Đặng Thị Hường");
        assertThat(Folding.tidy(" \t\u2003")).isNull();
        assertThat(Folding.tidy(null)).isNull();
    }

    @Test
    void signs_that_no_keyboard_types_are_dropped_and_lines_kept() {
        assertThat(Folding.tidy("Lan\u0000 Anh\u0007\r\ndòng\thai\u00a0")).isEqualTo("Lan Anh\ndòng\thai");
    }

    @Test
    void a_folded_text_is_never_longer_than_the_stored_one() {
        for (String text : new String[] {LETTERS, "김민준", "ỬẪ ǅ İI", "ﬃ ß"}) {
            String stored = Folding.tidy(text);
            assertThat(Folding.fold(stored).length()).as(text).isLessThanOrEqualTo(stored.length());
        }
    }

    @Test
    void the_signs_of_a_pattern_are_sought_as_themselves() {
        assertThat(Folding.anywhere("Đất 100%_!")).isEqualTo("%dat 100!%!_!!%");
        assertThat(Folding.anywhere(null)).isEqualTo("%%");
    }
}
