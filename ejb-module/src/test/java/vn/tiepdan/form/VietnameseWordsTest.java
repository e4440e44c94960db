package vn.tiepdan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-05, ngày 05 tháng 02 năm 2024",
        "2024-01-10, ngày 10 tháng 01 năm 2024",
        "2024-03-09, ngày 09 tháng 3 năm 2024",
        "2024-12-31, ngày 31 tháng 12 năm 2024",
    })
    void days_below_10_and_months_1_and_2_have_a_leading_0(LocalDate day, String words) {
        assertThat(VietnameseWords.inWords(day)).isEqualTo(words);
    }
}
