package vn.tiepdan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.shared.Invalid;

class OrganisationCodesTest {

    private final UnitCodeConverter units = new UnitCodeConverter();
    private final OfficerCodeConverter officers = new OfficerCodeConverter();

    @ParameterizedTest
    @ValueSource(strings = {"TDAN", "TDAN-LD", "TPTN-BTCD", "Q7", "ABCDEFGHIJKLMNOPQRST"})
    void a_unit_code_is_capitals_and_digits_in_parts(String code) {
        assertThat(units.convertToEntityAttribute(units.convertToDatabaseColumn(new UnitCode(code))))
                .hasToString(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"tdan", "TDAN-", "-TDAN", "TDAN--LD", "TĐAN", "TDAN LD", "ABCDEFGHIJKLMNOPQRSTU", "TDAN\n"})
    void anything_else_is_no_unit_code(String code) {
        assertThatThrownBy(() -> new UnitCode(code))
                .isInstanceOf(Invalid.class)
                .hasMessage("organisation.unit-code.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanphong", "api.thanhtra-tp", "chutich2", "a"})
    void an_officer_code_is_small_letters_digits_and_a_few_signs(String code) {
        assertThat(officers.convertToEntityAttribute(officers.convertToDatabaseColumn(new OfficerCode(code))))
                .hasToString(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Vanphong", ".a", "-a", "văn", "a b", "a'b", "abcdefghijabcdefghijabcdefghijabcdefghija"})
    void anything_else_is_no_officer_code(String code) {
        assertThatThrownBy(() -> new OfficerCode(code))
                .isInstanceOf(Invalid.class)
                .hasMessage("organisation.officer-code.malformed");
    }
}
