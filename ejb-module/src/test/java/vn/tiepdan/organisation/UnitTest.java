package vn.tiepdan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiepdan.shared.RuleBroken;

class UnitTest {

    private static final LocalDate SET_UP = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Test
    void a_unit_exists_from_its_first_to_its_last_day() {
        Unit ward = ward();
        assertThat(ward.existsOn(SET_UP.minusDays(1))).isFalse();
        assertThat(ward.existsOn(SET_UP)).isTrue();
        assertThat(ward.existsOn(LAST_DAY.plusDays(1))).isTrue();
        ward.dissolve(LAST_DAY);
        assertThat(ward.existsOn(LAST_DAY)).isTrue();
        assertThat(ward.existsOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_unit_is_dissolved_once() {
        Unit ward = ward();
        ward.dissolve(LAST_DAY);
        assertThatThrownBy(() -> ward.dissolve(LAST_DAY.plusYears(1)))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("organisation.unit.already-dissolved");
                    assertThat(refusal.arguments()).containsExactly(new UnitCode("TDAN"));
                });
    }

    @Test
    void a_unit_is_not_dissolved_before_it_was_set_up() {
        assertThatThrownBy(() -> ward().dissolve(SET_UP.minusDays(1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("organisation.unit.dissolved-before-set-up");
    }

    private static Unit ward() {
        return Unit.setUp(new UnitCode("TDAN"), "Phường Thịnh Đán", "Thịnh Đán ward", UnitKind.WARD, SET_UP);
    }
}
