package vn.tiepdan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormsTest {

    private final Forms forms = new Forms();

    @Test
    void the_decree_replaces_the_circular_on_its_first_day() {
        assertThat(receiptOn("2026-06-30").instrument()).isEqualTo("tt-04-2021");
        assertThat(receiptOn("2026-07-01").instrument()).isEqualTo("nd-154-2026");
    }

    @Test
    void before_the_first_instrument_there_is_no_form() {
        assertThatThrownBy(() -> receiptOn("2021-11-14")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_form_has_its_template() {
        assertThat(forms.all()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(form -> assertThat(
                        Forms.class.getResource("/templates/" + form.template()))
                .as(form.template())
                .isNotNull());
    }

    private Form receiptOn(String day) {
        return forms.inForce(FormKind.FORM, "02/TCD", LocalDate.parse(day));
    }
}
