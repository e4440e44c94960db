package vn.tiepdan.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadsTest {

    @ParameterizedTest
    @CsvSource({
        "UBND phường Thịnh Đán, phường Thịnh Đán, Thịnh Đán",
        "Phường Quyết Thắng, phường Quyết Thắng, Quyết Thắng",
        "Ủy ban nhân dân thành phố Thái Nguyên, thành phố Thái Nguyên, Thái Nguyên",
    })
    void an_area_is_named_alike_whatever_its_unit_is_called(String unit, String area, String place) {
        assertThat(Letterheads.area(unit)).isEqualTo(area);
        assertThat(Letterheads.place(unit)).isEqualTo(place);
    }
}
