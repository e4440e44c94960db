package vn.tiepdan.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Messages;

class EventWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);

    @ParameterizedTest
    @CsvSource({
        "2024-05-04, ''",
        "2024-05-05, Còn 15 ngày đến ngày khai mạc",
        "2024-05-19, Còn 1 ngày đến ngày khai mạc",
        "2024-05-20, Ngày thứ nhất của đợt một",
        "2024-06-08, Ngày thứ 20 của đợt một",
        "2024-06-09, Ngày thứ nhất giữa đợt một và đợt hai",
        "2024-06-16, Ngày thứ 8 giữa đợt một và đợt hai",
        "2024-06-17, Ngày thứ nhất của đợt hai",
        "2024-06-18, Ngày thứ 2 của đợt hai",
        "2024-06-28, Ngày thứ 12 của đợt hai",
        "2024-06-29, Ngày thứ nhất sau ngày bế mạc",
        "2024-07-13, Ngày thứ 15 sau ngày bế mạc",
        "2024-07-14, ''"
    })
    void every_day_is_told_in_words(LocalDate day, String words) {
        String told = seventhSession()
                .on(day)
                .map(where -> new Messages().text(Messages.VIETNAMESE, where.words(), where.arguments()))
                .orElse("");
        assertThat(told).isEqualTo(words);
    }

    @Test
    void the_gap_between_two_phases_is_a_stage_of_its_own() {
        assertThat(seventhSession().stages())
                .extracting(StageSpan::stage, StageSpan::phase, StageSpan::length)
                .containsExactly(
                        tuple(PhaseStage.BEFORE, 1, 15),
                        tuple(PhaseStage.DURING, 1, 20),
                        tuple(PhaseStage.GAP, 1, 8),
                        tuple(PhaseStage.DURING, 2, 12),
                        tuple(PhaseStage.AFTER, 2, 15));
    }

    @Test
    void stages_touch_without_a_day_between() {
        List<StageSpan> stages = seventhSession().stages();
        for (int next = 1; next < stages.size(); next++) {
            assertThat(stages.get(next).from())
                    .isEqualTo(stages.get(next - 1).to().plusDays(1));
        }
    }

    @Test
    void phases_without_a_day_between_have_no_gap() {
        EventWindow window = window(0, 0, phase("2024-10-21", "2024-11-13"), phase("2024-11-14", "2024-11-30"));
        assertThat(window.stages()).extracting(StageSpan::stage).containsExactly(PhaseStage.DURING, PhaseStage.DURING);
    }

    @Test
    void there_may_be_any_number_of_phases() {
        EventWindow window = window(
                0,
                0,
                phase("2024-01-01", "2024-01-02"),
                phase("2024-02-01", "2024-02-02"),
                phase("2024-03-01", "2024-03-02"));
        assertThat(window.row(LocalDate.of(2024, 2, 20)).phases()).hasSize(3);
        assertThat(window.on(LocalDate.of(2024, 2, 20)).orElseThrow().phase()).isEqualTo(2);
    }

    @Test
    void a_phase_that_moves_takes_the_stages_along_and_keeps_its_old_dates() {
        EventWindow window = seventhSession();
        window.movePhase(2, day("2024-06-17"), day("2024-06-29"), "Quốc hội bế mạc ngày 29/06/2024", TODAY, "vanphong");
        assertThat(window.on(day("2024-06-29")).orElseThrow().stage()).isEqualTo(PhaseStage.DURING);
        assertThat(window.on(day("2024-06-30")).orElseThrow().dayNumber()).isEqualTo(1);
        assertThat(window.row(TODAY).changes())
                .containsExactly(new PhaseChangeRow(
                        2,
                        day("2024-06-17"),
                        day("2024-06-28"),
                        day("2024-06-17"),
                        day("2024-06-29"),
                        "Quốc hội bế mạc ngày 29/06/2024",
                        TODAY,
                        "vanphong"));
    }

    @Test
    void a_phase_moves_only_with_a_reason() {
        assertRefused(() -> moved("2024-06-17", "2024-06-29", " "), "occasion.move.without-reason");
    }

    @Test
    void a_phase_does_not_move_to_where_it_is() {
        assertRefused(() -> moved("2024-06-17", "2024-06-28", "Không đổi"), "occasion.move.changes-nothing");
    }

    @Test
    void a_phase_cannot_be_moved_into_another() {
        assertRefused(() -> moved("2024-06-08", "2024-06-28", "Họp sớm"), "occasion.phases.overlap");
    }

    @Test
    void a_phase_cannot_end_before_it_begins() {
        assertRefused(() -> moved("2024-06-17", "2024-06-16", "Nhầm"), "occasion.phase.ends-before-it-begins");
        assertRefused(() -> window(0, 0, phase("2024-06-17", "2024-06-16")), "occasion.phase.ends-before-it-begins");
    }

    @Test
    void a_phase_that_does_not_exist_cannot_move() {
        assertRefused(
                () -> seventhSession().movePhase(3, TODAY, TODAY, "Thêm đợt", TODAY, "vanphong"),
                "occasion.phase.not-found");
    }

    @Test
    void an_event_without_a_phase_is_refused() {
        assertRefused(() -> window(5, 5), "occasion.window.without-phase");
    }

    @Test
    void the_days_of_preparation_are_limited() {
        assertRefused(() -> window(91, 0, phase("2024-06-17", "2024-06-18")), "occasion.window.margin-out-of-range");
    }

    @Test
    void a_code_with_small_letters_is_malformed() {
        assertRefused(() -> new WindowCode("qh15-kh7"), "occasion.window-code.malformed");
    }

    private static void moved(String from, String to, String reason) {
        seventhSession().movePhase(2, day(from), day(to), reason, TODAY, "vanphong");
    }

    private static EventWindow seventhSession() {
        return window(15, 15, phase("2024-05-20", "2024-06-08"), phase("2024-06-17", "2024-06-28"));
    }

    private static EventWindow window(int before, int after, OpenWindow.Phase... phases) {
        return EventWindow.opened(new OpenWindow(
                new WindowCode("QH15-KH7"),
                WindowType.NA_SESSION,
                "Kỳ họp thứ 7, Quốc hội khóa XV",
                "7th session of the 15th National Assembly",
                before,
                after,
                List.of(phases)));
    }

    private static OpenWindow.Phase phase(String from, String to) {
        return new OpenWindow.Phase(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void assertRefused(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
