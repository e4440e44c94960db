package vn.tiepdan.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

class MatterTest {

    private static final MatterCode CODE = new MatterCode("VV-TDAN-2024-000012");

    @Test
    void a_case_is_called_by_a_tidy_title() {
        Matter matter = called("  Bồi thường đường Quang Trung\n");
        assertThat(matter.title()).isEqualTo("Bồi thường đường Quang Trung");
        assertThat(matter.code()).isEqualTo(CODE);
        matter.call("<b>Lối đi chung</b>");
        assertThat(matter.title()).isEqualTo("<b>Lối đi chung</b>");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " \t")
    void a_case_without_a_title_is_refused(String title) {
        refused("matter.title.missing", title);
    }

    @Test
    void a_title_has_at_most_300_letters() {
        assertThat(called("ẵ".repeat(300)).title()).hasSize(300);
        refused("matter.title.too-long", "ẵ".repeat(301));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VV-TDAN-2024-000012", "VTC-TDAN-2024-7K3M9Q"})
    void a_code_of_ours_is_read(String code) {
        assertThat(new MatterCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"VV-TDAN-2024-7K3M9Q", "VV-TDAN-2024-12", "D-TDAN-2024-000012"})
    void what_is_no_code_is_told_like_a_case_that_is_not_there(String code) {
        assertThatThrownBy(() -> new MatterCode(code))
                .isInstanceOf(NotFound.class)
                .hasMessage("matter.not-found");
    }

    private static Matter called(String title) {
        return Matter.opened(
                CODE, new UnitCode("TDAN"), title, null, new OfficerCode("vanphong"), LocalDate.of(2024, 6, 18));
    }

    private static void refused(String code, String title) {
        assertThatThrownBy(() -> called(title)).isInstanceOfSatisfying(Invalid.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo("title");
        });
    }
}
