package vn.tiepdan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepdan.audit.AuditRow;

class HistoryLineTest {

    private static final Instant EIGHT = Instant.parse("2024-06-18T01:00:00Z");

    @Test
    void the_entry_stands_before_the_clock_it_started() {
        assertThat(acts(List.of(
                        deed(1, 0, "deadline.start", null),
                        deed(2, 1, "visit.register", "REGULAR"),
                        deed(3, 2, "visit.classify", "FEEDBACK"))))
                .containsExactly("visit.register", "deadline.start", "visit.classify");
    }

    @Test
    void a_clock_moved_later_by_nobodys_deed_stays_where_it_is() {
        assertThat(acts(List.of(
                        deed(1, 0, "visit.register", null),
                        deed(2, 3000, "deadline.start-again", null),
                        deed(3, 9000, "visit.reply", "GUIDED"))))
                .containsExactly("visit.register", "deadline.start-again", "visit.reply");
    }

    @Test
    void each_correction_tells_its_own_reason_and_the_assignment_its_officer() {
        List<HistoryLine> lines = HistoryLine.of(
                List.of(
                        deed(1, 0, "petition.take-in", "POST"),
                        deed(2, 10, "petition.correct", null),
                        deed(3, 20, "petition.assign", "diachinh"),
                        deed(4, 30, "petition.correct-author", null),
                        deed(5, 40, "petition.void", null)),
                List.of("Gõ nhầm", "Thiếu một câu"),
                "Nhập hai lần");
        assertThat(lines)
                .extracting(HistoryLine::reason)
                .containsExactly(null, "Gõ nhầm", null, "Thiếu một câu", "Nhập hai lần");
        assertThat(lines.get(2).assignee().value()).isEqualTo("diachinh");
    }

    @Test
    void of_a_sealed_record_no_reason_is_told() {
        assertThat(HistoryLine.of(List.of(deed(1, 0, "petition.correct", null)), List.of(), null))
                .extracting(HistoryLine::reason)
                .containsOnlyNulls();
    }

    @Test
    void who_was_refused_is_not_told() {
        AuditRow refused = new AuditRow(
                1, EIGHT, LocalDate.of(2024, 6, 18), "congan", "visit.reply", "L-TDAN-2024-000001", null, true);
        assertThat(HistoryLine.of(List.of(refused), List.of(), null)).isEmpty();
    }

    private static List<String> acts(List<AuditRow> deeds) {
        return HistoryLine.of(deeds, List.of(), null).stream()
                .map(line -> line.deed().act())
                .toList();
    }

    private static AuditRow deed(long id, long seconds, String act, String detail) {
        return new AuditRow(
                id,
                EIGHT.plusSeconds(seconds),
                LocalDate.of(2024, 6, 18),
                "vanphong",
                act,
                "L-TDAN-2024-000001",
                detail,
                false);
    }
}
