package vn.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.Detail;

class MaskingTest {

    @Test
    void a_masked_name_keeps_its_first_letters() {
        assertThat(Masking.name("Nguyễn Thị Ánh", Detail.MASKED)).isEqualTo("N. T. Á.");
        assertThat(Masking.name("Ỷ  Lan", Detail.MASKED)).isEqualTo("Ỷ. L.");
    }

    @Test
    void only_who_sees_everything_reads_the_name_the_text_and_the_end_of_a_number() {
        assertThat(Masking.name("Nguyễn Thị Ánh", Detail.FULL)).isEqualTo("Nguyễn Thị Ánh");
        assertThat(Masking.text("Tổ 8", Detail.FULL)).isEqualTo("Tổ 8");
        assertThat(Masking.number("019184001234", Detail.FULL)).isEqualTo("•••••••••234");
        assertThat(Masking.number("12", Detail.FULL)).isEqualTo("12");
        assertThat(Masking.text("Tổ 8", Detail.MASKED)).isNull();
        assertThat(Masking.number("019184001234", Detail.MASKED)).isNull();
        assertThat(Masking.name("Nguyễn Thị Ánh", Detail.COUNTS)).isNull();
        assertThat(Masking.text("Tổ 8", Detail.COUNTS)).isNull();
    }

    @Test
    void an_unknown_case_hides() {
        assertThat(Masking.name("Nguyễn Thị Ánh", null)).isNull();
        assertThat(Masking.text("Tổ 8", null)).isNull();
        assertThat(Masking.number("019184001234", null)).isNull();
        assertThat(Masking.name(null, Detail.FULL)).isNull();
        assertThat(Masking.number(null, Detail.FULL)).isNull();
    }
}
