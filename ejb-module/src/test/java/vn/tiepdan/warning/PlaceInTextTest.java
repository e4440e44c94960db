package vn.tiepdan.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which residential group a text speaks of. */
class PlaceInTextTest {

    @ParameterizedTest
    @CsvSource({
        "'Kiến nghị nạo vét mương tại tổ 12, phường Thịnh Đán',12",
        "'Tổ dân phố số 05',5",
        "'TDP 7',7",
        "'Mười hai hộ dân Tổ 9 cùng khiếu nại; có hộ ở tổ 10',9",
        "'TỔ DÂN PHỐ 3',3"
    })
    void a_numbered_group_is_found(String text, int number) {
        assertThat(PlaceInText.numberIn(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thửa số 12, tờ bản đồ số 8", "tờ 12", "Tổ chức 5 buổi họp", "tổ 12/4", "tổ 120", "mô tổ", ""})
    void what_only_looks_like_one_is_none(String text) {
        assertThat(PlaceInText.numberIn(text)).isEmpty();
    }

    @Test
    void a_named_group_is_found_without_its_marks() {
        PlaceInText text = new PlaceInText().knowing("TDAN-K1", List.of("xóm Nước Hai", " "));
        assertThat(text.namedIn("đường vào Xóm Nước Hai")).isEqualTo("TDAN-K1");
        assertThat(text.namedIn("xom nuoc haiz")).isNull();
    }
}
