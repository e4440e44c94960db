package vn.tiepdan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @ParameterizedTest
    @CsvSource({
        "1/7, 2026-07-01",
        "01/07/2026, 2026-07-01",
        "1.7.26, 2026-07-01",
        "1-7-26, 2026-07-01",
        "010726, 2026-07-01",
        "0107, 2026-07-01",
        "01072026, 2026-07-01",
        "2026-07-01, 2026-07-01",
        "hn, 2026-07-15",
        "HN, 2026-07-15",
        "+10, 2026-07-25",
        "-3, 2026-07-12",
        "29/02/2024, 2024-02-29",
        "01/01/85, 1985-01-01"
    })
    void dates_are_read_as_clerks_type_them(String typed, LocalDate meant) {
        assertThat(TypedDate.read(typed, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "32/1", "31/4", "29/02/2026", "1/13", "1", "123", "1/7/126", "+", "++1", "1/7/2026x"})
    void what_is_no_date_is_not_guessed(String typed) {
        assertThat(TypedDate.read(typed, TODAY)).isEmpty();
    }

    @Test
    void blanks_around_do_not_matter() {
        assertThat(TypedDate.read("  1/7 ", TODAY)).contains(LocalDate.of(2026, 7, 1));
    }
}
