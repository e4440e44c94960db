package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermFileTest {

    static Stream<String> every_code() {
        return Stream.of(
                        codes("TCD", 1, 22),
                        codes("XLD", 1, 11),
                        codes("KN", 0, 21),
                        codes("TC", 1, 20),
                        codes("BC", 1, 11))
                .flatMap(codes -> codes);
    }

    private static Stream<String> codes(String area, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> "%s-%02d".formatted(area, number));
    }

    @ParameterizedTest
    @MethodSource("every_code")
    void every_clock_of_the_law_is_stated(String code) {
        assertThat(TheLaw.TERMS).anyMatch(term -> term.code().equals(code));
    }

    @Test
    void every_term_can_be_counted_in_each_regime_it_belongs_to() {
        for (LegalTerm term : TheLaw.TERMS) {
            for (String day : new String[] {"2024-06-18", "2025-09-05", "2026-07-06"}) {
                LocalDate trigger = LocalDate.parse(day);
                if (term.isInForceOn(trigger)) {
                    Deadline deadline = TheLaw.deadline(term.code(), trigger);
                    assertThat(deadline.due() == null).isEqualTo(deadline.rule() != TermRule.LIMIT);
                }
            }
        }
        assertThat(TheLaw.TERMS).hasSizeGreaterThan(100);
    }

    @Test
    void versions_of_one_code_never_govern_the_same_day() {
        String row = """
                {"code":"KN-05","version":%d,"does":"x","trigger":"x","actor":"x","rule":"NONE","confidence":"V",
                 "source":"KN","validFrom":"%s"%s}""";
        String both = row.formatted(1, "2012-07-01", "") + "," + row.formatted(2, "2026-07-01", "");
        assertThatThrownBy(() -> TermFile.read(file(both))).hasMessageContaining("KN-05");
        String inTurn = row.formatted(1, "2012-07-01", ",\"validTo\":\"2026-06-30\"") + ","
                + row.formatted(2, "2026-07-01", "");
        assertThat(TermFile.read(file(inTurn)).terms()).hasSize(2);
        String twice = row.formatted(1, "2012-07-01", ",\"validTo\":\"2026-06-30\"") + ","
                + row.formatted(1, "2026-07-01", "");
        assertThatThrownBy(() -> TermFile.read(file(twice))).hasMessageContaining("stated twice");
    }

    private static String file(String rows) {
        return "{\"area\":\"KN\",\"terms\":[" + rows + "]}";
    }
}
