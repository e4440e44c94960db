package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThatThrownBy(() -> TermFile.read(file(both))).hasMessage("deadline.terms.overlapping");
        String inTurn = row.formatted(1, "2012-07-01", ",\"validTo\":\"2026-06-30\"") + ","
                + row.formatted(2, "2026-07-01", "");
        assertThat(TermFile.read(file(inTurn)).terms()).hasSize(2);
        String twice = row.formatted(1, "2012-07-01", ",\"validTo\":\"2026-06-30\"") + ","
                + row.formatted(1, "2026-07-01", "");
        assertThatThrownBy(() -> TermFile.read(file(twice))).hasMessage("deadline.terms.stated-twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "terms",
                "[]",
                "{}",
                "{\"area\":\"KN\",\"terms\":[]}",
                "{\"area\":\"KN\",\"terms\":[{}]}",
                "{\"area\":\"KN\",\"terms\":[1]}"
            })
    void what_is_no_file_of_terms_is_refused(String text) {
        assertThatThrownBy(() -> TermFile.read(text)).hasMessage("deadline.terms.not-readable");
    }

    @Test
    void a_term_the_database_could_not_keep_is_refused() {
        String row = """
                {"code":"%s","version":%d,"does":"x","trigger":"x","actor":"x","rule":"LIMIT","length":%d,
                 "unit":"WORKING_DAYS","confidence":"V","source":"KN","validFrom":"2026-07-01"}""";
        for (String bad :
                new String[] {row.formatted("KN5", 1, 5), row.formatted("KN-05", 0, 5), row.formatted("KN-05", 1, 0)}) {
            assertThatThrownBy(() -> TermFile.read(file(bad))).hasMessage("deadline.terms.malformed");
        }
        assertThat(TermFile.read(file(row.formatted("KN-05", 1, 5))).terms()).hasSize(1);
    }

    @Test
    void a_list_tells_of_a_term_all_that_its_file_states() {
        TermFile file = TermFile.read(file("""
                {"code":"KN-05","version":3,"does":"Giải quyết","trigger":"Thụ lý","actor":"Chủ tịch","rule":"LIMIT","length":30,
                 "unit":"CALENDAR_DAYS","alternative":{"length":20,"unit":"WORKING_DAYS","instrument":"Nghị định 2"},
                 "direction":"BEFORE","lengthSetBy":"OFFICE","instrument":"Luật 1","article":"Điều 9","confidence":"V","source":"KN",
                 "validFrom":"2024-01-01","validTo":"2025-12-31","note":"Tổng số ngày","stops":["SUSPENSION","OBSTACLE"]}"""));
        assertThat(TermRow.of(file.terms().get(0)))
                .isEqualTo(new TermRow(
                        "KN-05",
                        3,
                        "KN",
                        "Giải quyết",
                        "Thụ lý",
                        "Chủ tịch",
                        TermRule.LIMIT,
                        30,
                        TermUnit.CALENDAR_DAYS,
                        20,
                        TermUnit.WORKING_DAYS,
                        true,
                        true,
                        "Điều 9 Luật 1; Nghị định 2",
                        Confidence.V,
                        "KN",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        null,
                        "Tổng số ngày"));
        assertThat(file.terms().get(0).stops()).containsExactly(StopKind.SUSPENSION, StopKind.OBSTACLE);
        assertThat(TermRow.of(TermFile.read(file("""
                        {"code":"KN-06","version":1,"does":"x","trigger":"x","actor":"x","rule":"NONE","confidence":"V",
                         "source":"KN","validFrom":"2024-01-01"}""")).terms().get(0))).satisfies(row -> {
            assertThat(row.length()).isNull();
            assertThat(row.alternativeLength()).isNull();
            assertThat(row.backwards()).isFalse();
            assertThat(row.setByOffice()).isFalse();
        });
    }

    @Test
    void a_text_is_as_long_as_the_database_keeps_it_and_no_longer() {
        String row = """
                {"code":"KN-05","version":1,"does":"x","trigger":"x","actor":"x","rule":"NONE","confidence":"V","source":"%s",
                 "validFrom":"2024-01-01"}""";
        assertThat(TermFile.read(file(row.formatted("k".repeat(50)))).terms()).hasSize(1);
        assertThatThrownBy(() -> TermFile.read(file(row.formatted("k".repeat(51)))))
                .hasMessage("deadline.terms.malformed");
        String area = "{\"area\":\"%s\",\"terms\":[" + row.formatted("KN") + "]}";
        assertThat(TermFile.read(area.formatted("A".repeat(10))).area()).hasSize(10);
        assertThatThrownBy(() -> TermFile.read(area.formatted("A".repeat(11))))
                .hasMessage("deadline.terms.not-readable");
    }

    private static String file(String rows) {
        return "{\"area\":\"KN\",\"terms\":[" + rows + "]}";
    }
}
